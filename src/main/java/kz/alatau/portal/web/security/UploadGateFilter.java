package kz.alatau.portal.web.security;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.staff.StaffMember;
import kz.alatau.portal.staff.StaffRole;
import kz.alatau.portal.web.MissingRole;
import kz.alatau.portal.web.Uploads;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers uploads before a byte of the body is read, except those of whom a
 * {@linkplain UploadPlace place} takes them. It stands before the check against forged
 * forms, which looks for its token among the files and so has the server store all of
 * them first.
 */
class UploadGateFilter extends OncePerRequestFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !Uploads.isUpload(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<UploadPlace> place = UploadPlace.of(request);
		if (place.isEmpty()) {
			response.setHeader(HttpHeaders.ALLOW, "GET, HEAD");
			response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
		}
		else if (isAllowed(place.get().role(), request, response) && fits(place.get(), request, response)) {
			chain.doFilter(request, response);
		}
	}

	/** Whether the sender may; if not, that is answered. */
	private static boolean isAllowed(@Nullable StaffRole role, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (role == null) {
			return true;
		}
		Optional<StaffMember> member = StaffAuthorities.member(SecurityContextHolder.getContext().getAuthentication());
		if (member.isEmpty()) {
			response.sendRedirect(request.getContextPath() + "/staff/sign-in");
			return false;
		}
		if (!member.get().has(role)) {
			new MissingRole(List.of(role)).answer(request, response);
			return false;
		}
		return true;
	}

	/** Whether it is short enough; if not, that is answered. */
	private static boolean fits(UploadPlace place, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		long length = request.getContentLengthLong();
		if (place.isMeasured() && length < 0) {
			response.sendError(HttpStatus.LENGTH_REQUIRED.value());
			return false;
		}
		if (place.isExceededBy(length)) {
			refuse(place, request, response);
			return false;
		}
		return true;
	}

	/** On a page of the form where there is one: its stored text must stay in sight. */
	private static void refuse(UploadPlace place, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		if (place.tellsOnAPage()) {
			response.sendRedirect(request.getRequestURI() + UploadPlace.TOO_LARGE, HttpStatus.SEE_OTHER.value());
		}
		else {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
		}
	}

}
