package kz.alatau.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import kz.alatau.portal.shared.Language;

/** A request whose language segment counts as context path. */
class LanguageRequest extends LocaleRequest {

	private final String contextPath;

	private final boolean inAddress;

	/**
	 * @param inAddress whether the address begins with the language; an error dispatch
	 * goes to an address without it
	 */
	LanguageRequest(HttpServletRequest request, Language language, boolean inAddress) {
		super(request, language);
		this.contextPath = "/" + language.code();
		this.inAddress = inAddress;
	}

	@Override
	public String getContextPath() {
		return this.contextPath;
	}

	@Override
	public String getRequestURI() {
		String uri = super.getRequestURI();
		return this.inAddress ? uri : this.contextPath + uri;
	}

	@Override
	public String getServletPath() {
		String path = super.getServletPath();
		if (!this.inAddress || !path.startsWith(this.contextPath)) {
			return path;
		}
		return path.substring(this.contextPath.length());
	}

}
