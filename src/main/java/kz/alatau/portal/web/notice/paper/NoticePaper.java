package kz.alatau.portal.web.notice.paper;

import kz.alatau.portal.web.document.QrCode;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An edition of a notice as it is printed: words only, so that equal papers make equal
 * files.
 *
 * @param name number and edition
 * @param draft whether it is not published
 * @param heads number, edition and kind
 * @param banners what a reader must know first, such as that it was withdrawn
 * @param rows what it says, in Kazakh and Russian
 * @param english the same in English, empty where that is not written
 * @param address absolute address of the edition
 * @param proofHead heading of what proves it
 * @param proof how to find out whether the paper is genuine
 */
record NoticePaper(String name, boolean draft, List<Pair> heads, List<Pair> banners, List<Row> rows,
		List<EnglishRow> english, String address, QrCode code, Pair proofHead, List<Pair> proof) {

	/** The same in both languages. */
	record Pair(String kk, String ru) {

	}

	/**
	 * A field.
	 *
	 * @param item of the resolution it belongs to, empty for none
	 * @param paragraphs side by side where both languages have as many
	 */
	record Row(Pair label, @Nullable Pair item, List<Pair> paragraphs) {

	}

	/** A field in English. */
	record EnglishRow(String label, String text) {

	}

}
