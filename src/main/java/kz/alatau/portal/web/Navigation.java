package kz.alatau.portal.web;

import java.util.List;

import kz.alatau.portal.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader is.
 *
 * @param language the language of the page
 * @param path the encoded path without the language; empty on the home page
 * @param query the encoded query, if any
 */
public record Navigation(Language language, String path, @Nullable String query) {

	public List<Language> languages() {
		return List.of(Language.values());
	}

	/** The address of this page in another language. */
	public String in(Language other) {
		return "/" + other.code() + this.path + ((this.query != null) ? "?" + this.query : "");
	}

	/** Whether the page belongs to a part of the portal, such as {@code /villages}. */
	public boolean isIn(String part) {
		return this.path.equals(part) || this.path.startsWith(part + "/");
	}

}
