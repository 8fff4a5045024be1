package kz.alatau.portal.web;

import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.alatau.portal.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;

/** The locale is the language of the address; nothing else changes it. */
class RequestLocaleResolver implements LocaleResolver {

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return (request.getAttribute(LanguageFilter.LANGUAGE) instanceof Language language) ? language.locale()
				: Language.KK.locale();
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language is a part of the address");
	}

}
