package kz.alatau.portal.shared;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule stands.
 *
 * @param act message key of the act's short name, such as {@code act.tax-code}
 * @param article number as printed, such as {@code 735(4)}
 * @param address public address of the act's text, empty where none is known
 * @param certainty how sure the reading is
 */
public record LegalReference(String act, String article, @Nullable String address, Certainty certainty) {

	/** Stands for an article that is not known, as for a number from the press. */
	private static final String NO_ARTICLE = "none";

	public LegalReference {
		if (act.isBlank() || article.isBlank()) {
			throw new IllegalArgumentException("A legal reference needs act and article: " + act + " " + article);
		}
	}

	public boolean hasArticle() {
		return !this.article.equals(NO_ARTICLE);
	}

}
