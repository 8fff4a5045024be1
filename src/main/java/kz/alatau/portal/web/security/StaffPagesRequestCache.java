package kz.alatau.portal.web.security;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * Remembers which staff page was asked for before signing in; readers never get a
 * session.
 */
class StaffPagesRequestCache extends HttpSessionRequestCache {

	StaffPagesRequestCache() {
		setRequestMatcher(StaffPagesRequestCache::isStaffPage);
	}

	private static boolean isStaffPage(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) && request.getServletPath().startsWith("/staff");
	}

}
