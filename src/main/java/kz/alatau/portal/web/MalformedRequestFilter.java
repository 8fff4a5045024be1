package kz.alatau.portal.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Parameters that cannot be read are the sender's mistake: they are answered before
 * anything else looks at them, and what was typed is not written into the log.
 */
class MalformedRequestFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (Uploads.isUpload(request)) {
			filterUpload(request, response, chain);
			return;
		}
		try {
			request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			response.sendError(ex.getErrorCode());
			return;
		}
		chain.doFilter(new TextRequest(request), response);
	}

	/** Files are read further in, once the sender is known; too large ones fail there. */
	private static void filterUpload(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(new TextRequest(request), response);
		}
		catch (InvalidParameterException ex) {
			response.sendError(ex.getErrorCode());
		}
		catch (ServletException ex) {
			if (!(ex.getCause() instanceof InvalidParameterException cause)) {
				throw ex;
			}
			response.sendError(cause.getErrorCode());
		}
	}

}
