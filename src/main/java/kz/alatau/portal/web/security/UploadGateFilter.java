package kz.alatau.portal.web.security;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.exposure.PlanChange;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.staff.StaffRole;
import kz.alatau.portal.web.MissingRole;
import kz.alatau.portal.web.Uploads;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers uploads of everybody but planners before a byte of the body is read, except
 * small files with the public question "what if". It stands before the check against
 * forged forms, which looks for its token among the files and so has the server store all
 * of them first.
 */
class UploadGateFilter extends OncePerRequestFilter {

	private static final String STAFF = "/staff";

	private static final Set<String> QUESTIONS = Set.of("/what-if", "/api/v1/exposure/what-if");

	/** Bytes: a file of zones and what a form puts around it. */
	private static final long LONGEST_QUESTION = PlanChange.LONGEST_FILE + (64 << 10);

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !Uploads.isUpload(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!request.getServletPath().startsWith(STAFF)) {
			filterPublic(request, response, chain);
			return;
		}
		Optional<StaffMember> member = StaffAuthorities.member(SecurityContextHolder.getContext().getAuthentication());
		if (member.isEmpty()) {
			response.sendRedirect(request.getContextPath() + "/staff/sign-in");
		}
		else if (member.get().has(StaffRole.PLANNER)) {
			chain.doFilter(request, response);
		}
		else {
			new MissingRole(List.of(StaffRole.PLANNER)).answer(request, response);
		}
	}

	/** Only the question "what if" takes files of everybody, and small ones. */
	private static void filterPublic(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long length = request.getContentLengthLong();
		if (!QUESTIONS.contains(request.getServletPath())) {
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
			response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
		}
		else if (length < 0) {
			response.sendError(HttpStatus.LENGTH_REQUIRED.value());
		}
		else if (length > LONGEST_QUESTION) {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
