package kz.alatau.portal.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Public pages are the same for everybody, so no session is looked up for them: sessions
 * live in the database, and framework code asks for one on every page.
 */
class NoSessionFilter extends OncePerRequestFilter {

	/** By this mark the session filter knows a request it has done with already. */
	private static final String DONE = SessionRepositoryFilter.class.getName() + ".FILTERED";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getServletPath().startsWith("/staff");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		request.setAttribute(DONE, Boolean.TRUE);
		chain.doFilter(request, response);
	}

}
