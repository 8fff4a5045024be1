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

	public LegalReference {
		if (act.isBlank() || article.isBlank()) {
			throw new IllegalArgumentException("A legal reference needs act and article: " + act + " " + article);
		}
	}

}
