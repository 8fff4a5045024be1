package kz.alatau.portal.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.staff.StaffRole;

import org.springframework.http.HttpStatus;

/**
 * Why an account may not open a page.
 *
 * @param anyOf the roles of which one is needed
 */
public record MissingRole(List<StaffRole> anyOf) {

	private static final String ATTRIBUTE = MissingRole.class.getName();

	public MissingRole {
		anyOf = List.copyOf(anyOf);
	}

	/** Answers 403 with a page that names the roles. */
	public void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
		request.setAttribute(ATTRIBUTE, this);
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

	/** What was missing, if that is why the request failed. */
	static Optional<MissingRole> of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof MissingRole missing) ? Optional.of(missing)
				: Optional.empty();
	}

}
