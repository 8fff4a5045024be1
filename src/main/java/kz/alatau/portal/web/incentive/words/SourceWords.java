package kz.alatau.portal.web.incentive.words;

import org.jspecify.annotations.Nullable;

/**
 * Where a rule stands, in words.
 *
 * @param id the rule's id in the legal reference
 * @param text act and article
 * @param address public address of the act's text; empty where none is known
 * @param from since when it holds
 * @param certainty how sure the reading is
 * @param unsure whether a reader must be told so
 * @param note what to know beside it; empty where there is nothing
 */
public record SourceWords(String id, String text, @Nullable String address, String from, String certainty,
		boolean unsure, @Nullable String note) {
}
