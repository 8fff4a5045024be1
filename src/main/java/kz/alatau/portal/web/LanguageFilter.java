package kz.alatau.portal.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * Takes the language off the front of the address and makes it the context path of the
 * request. So every link and redirect puts it back by itself, and neither controllers nor
 * templates ever see it.
 */
class LanguageFilter extends OncePerRequestFilter {

	/** Request attribute that holds the {@link Language} of the page. */
	static final String LANGUAGE = LanguageFilter.class.getName() + ".language";

	static final String COOKIE = "language";

	private static final int LONGEST_HEADER = 500;

	private static final Duration REMEMBERED_FOR = Duration.ofDays(365);

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getAttribute(LANGUAGE) instanceof Language language) {
			// An error page speaks the language of the page that failed.
			chain.doFilter(new LanguageRequest(request, language, false), response);
			return;
		}
		String path = request.getRequestURI();
		String tidy = HttpMethod.GET.matches(request.getMethod()) ? tidied(path) : null;
		if (tidy != null) {
			response.sendRedirect((request.getQueryString() != null) ? tidy + "?" + request.getQueryString() : tidy);
			return;
		}
		Optional<Language> inAddress = Language.ofCode(firstSegment(path));
		if (inAddress.isPresent()) {
			Language language = inAddress.get();
			request.setAttribute(LANGUAGE, language);
			remember(language, request, response);
			chain.doFilter(new LanguageRequest(request, language, true), response);
		}
		else if (path.equals("/")) {
			response.setHeader(HttpHeaders.VARY, "Accept-Language, Cookie");
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.sendRedirect("/" + preferred(request).code());
		}
		else {
			Language language = preferred(request);
			request.setAttribute(LANGUAGE, language);
			chain.doFilter(new LocaleRequest(request, language), response);
		}
	}

	private static void remember(Language language, HttpServletRequest request, HttpServletResponse response) {
		if (!language.code().equals(remembered(request))) {
			ResponseCookie cookie = ResponseCookie.from(COOKIE, language.code())
				.path("/")
				.maxAge(REMEMBERED_FOR)
				.httpOnly(true)
				.secure(request.isSecure())
				.sameSite("Lax")
				.build();
			response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
		}
	}

	/**
	 * The language chosen before, else the first one the browser asks for, else Kazakh.
	 */
	private static Language preferred(HttpServletRequest request) {
		String remembered = remembered(request);
		return Optional.ofNullable(remembered).flatMap(Language::ofCode).orElseGet(() -> accepted(request));
	}

	private static @Nullable String remembered(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, COOKIE);
		return (cookie != null) ? cookie.getValue() : null;
	}

	/** A header that is not a list of languages, or far too long, is no wish at all. */
	private static Language accepted(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
		if (header == null || header.length() > LONGEST_HEADER) {
			return Language.KK;
		}
		try {
			return Locale.LanguageRange.parse(header)
				.stream()
				.flatMap((range) -> Language.ofCode(range.getRange().split("-", 2)[0]).stream())
				.findFirst()
				.orElse(Language.KK);
		}
		catch (IllegalArgumentException ex) {
			return Language.KK;
		}
	}

	/**
	 * An address typed by hand: capital letters in the language, or a slash at the end.
	 */
	private static @Nullable String tidied(String path) {
		String segment = firstSegment(path);
		String lower = segment.toLowerCase(Locale.ROOT);
		if (Language.ofCode(lower).isEmpty()) {
			return null;
		}
		String rest = path.substring(segment.length() + 1);
		String shorter = (rest.length() > 1 && rest.endsWith("/")) ? rest.substring(0, rest.length() - 1) : rest;
		String tidy = "/" + lower + shorter;
		return (tidy.equals(path) || tidy.contains("//")) ? null : tidy;
	}

	private static String firstSegment(String path) {
		int end = path.indexOf('/', 1);
		return (end < 0) ? path.substring(Math.min(1, path.length())) : path.substring(1, end);
	}

}
