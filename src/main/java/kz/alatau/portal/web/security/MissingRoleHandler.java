package kz.alatau.portal.web.security;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.staff.SignInStep;
import kz.alatau.portal.web.LostForm;
import kz.alatau.portal.web.MissingRole;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Tells an account without the role from a form whose session has ended: both are 403,
 * but the way out is another one. Whoever misses a step of the sign-in is led to it.
 */
class MissingRoleHandler implements AccessDeniedHandler {

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denial)
			throws IOException {
		if (denial instanceof CsrfException) {
			LostForm.answer(request, response);
			return;
		}
		Optional<SignInStep> step = StaffAuthorities.step(SecurityContextHolder.getContext().getAuthentication());
		if (step.isPresent()) {
			response.sendRedirect(request.getContextPath() + StepPage.of(step.get()).path());
			return;
		}
		Optional<StaffArea> area = StaffArea.of(request);
		if (area.isPresent()) {
			new MissingRole(area.get().roles()).answer(request, response);
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

}
