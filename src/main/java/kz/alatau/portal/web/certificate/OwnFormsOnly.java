package kz.alatau.portal.web.certificate;

import java.io.IOException;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.web.FormOrigin;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses posts that a browser sends for a page of somebody else. Readers have no session
 * and no rights, so there is nothing in their name to forge, and a token would need a
 * session for every reader of the form. What is left to guard is the store: no other site
 * shall fill it through its visitors, past the limit of one caller. Browsers say of
 * themselves where a form stands; a program that says nothing is bound by its own limit.
 */
class OwnFormsOnly implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		boolean post = request.getDispatcherType() == DispatcherType.REQUEST
				&& HttpMethod.POST.matches(request.getMethod());
		if (post && !FormOrigin.isOwn(request)) {
			response.sendError(HttpStatus.FORBIDDEN.value());
			return false;
		}
		return true;
	}

}
