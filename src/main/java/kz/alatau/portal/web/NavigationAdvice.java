package kz.alatau.portal.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import kz.alatau.portal.shared.Language;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its frame needs. */
@ControllerAdvice(annotations = Controller.class)
class NavigationAdvice {

	private final Assets assets;

	NavigationAdvice(Assets assets) {
		this.assets = assets;
	}

	@ModelAttribute("assets")
	Assets assets() {
		return this.assets;
	}

	@ModelAttribute("navigation")
	Navigation navigation(HttpServletRequest request) {
		Language language = (request.getAttribute(LanguageFilter.LANGUAGE) instanceof Language found) ? found
				: Language.KK;
		boolean failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) != null;
		String path = failed ? "" : request.getRequestURI().substring(request.getContextPath().length());
		return new Navigation(language, path, failed ? null : request.getQueryString());
	}

}
