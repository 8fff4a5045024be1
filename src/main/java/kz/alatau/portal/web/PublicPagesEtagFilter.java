package kz.alatau.portal.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Tags pages and answers to programs that are the same for everybody; staff pages and
 * files are left alone, and so is the register, most of which never changes.
 */
class PublicPagesEtagFilter extends ShallowEtagHeaderFilter {

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getServletPath();
		boolean named = !request.getContextPath().isEmpty() || path.startsWith("/api/");
		return !named || path.startsWith("/staff") || path.startsWith("/register/") || isLargeFile(path);
	}

	/**
	 * The zones of a version, and attachments: a tag would need the whole file in memory.
	 */
	private static boolean isLargeFile(String path) {
		return (path.startsWith("/plans/") && path.indexOf('.') >= 0) || path.startsWith("/attachments/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		// Keep the page, but ask each time whether it is still the same.
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
		super.doFilterInternal(request, response, chain);
	}

}
