package kz.alatau.portal.web;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import kz.alatau.portal.shared.Language;

/**
 * A request whose locale is known. The header that names the reader's languages is not
 * looked at again: the server fails on one that names too many.
 */
class LocaleRequest extends HttpServletRequestWrapper {

	private final Language language;

	LocaleRequest(HttpServletRequest request, Language language) {
		super(request);
		this.language = language;
	}

	@Override
	public Locale getLocale() {
		return this.language.locale();
	}

	@Override
	public Enumeration<Locale> getLocales() {
		return Collections.enumeration(List.of(this.language.locale()));
	}

}
