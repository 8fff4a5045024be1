package kz.alatau.portal.web.notice.change;

import java.util.List;

import kz.alatau.portal.relocation.NoticeChange.Item;
import org.jspecify.annotations.Nullable;

/**
 * A field of a notice that differs.
 *
 * @param item of the resolution it belongs to
 * @param labelKey message key of its name
 */
record FieldChange(Item item, String labelKey, List<Part> parts) {

	/**
	 * A language of a text, or a value.
	 *
	 * @param language its code; empty for a value in the language of the page
	 */
	record Part(@Nullable String language, List<Piece> pieces) {

		static Part ofValues(String before, String after) {
			return new Part(null, WordDifference.between(before, after));
		}

	}

	public String itemKey() {
		return "notice-papers.item." + this.item;
	}

}
