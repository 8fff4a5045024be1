package kz.alatau.portal.web.notice.paper;

import java.util.List;

import kz.alatau.portal.web.document.QrCode;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a notice as it is printed: words only, so that equal papers make equal
 * files.
 *
 * @param name number and edition
 * @param heads number, edition and kind
 * @param banners what a reader must know first, such as that it was withdrawn
 * @param rows what it says
 * @param inEnglish whether English follows the two binding languages
 * @param proof what proves it; empty for a draft, of which nothing is public
 */
record NoticePaper(String name, List<Words> heads, List<Words> banners, List<Row> rows, boolean inEnglish,
		@Nullable Proof proof) {

	/** Whether it is not published. */
	public boolean isDraft() {
		return this.proof == null;
	}

	/** The same in all three languages. */
	record Words(String kk, String ru, String en) {

	}

	/** Kazakh beside Russian. */
	record Pair(String kk, String ru) {

	}

	/**
	 * A field.
	 *
	 * @param item of the resolution it belongs to, empty for none
	 * @param paragraphs side by side where both languages have as many
	 * @param english what it says there, or that it is not translated
	 */
	record Row(Words label, @Nullable Words item, List<Pair> paragraphs, String english) {

		/** What stands on one page with the label. */
		public Pair first() {
			return this.paragraphs.getFirst();
		}

		public List<Pair> others() {
			return this.paragraphs.subList(1, this.paragraphs.size());
		}

	}

	/**
	 * How to find out whether the paper is genuine.
	 *
	 * @param address absolute address of the edition, which the code leads to
	 */
	record Proof(Words head, List<Words> lines, String address, QrCode code) {

	}

}
