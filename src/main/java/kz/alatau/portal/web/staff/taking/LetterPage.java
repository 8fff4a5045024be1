package kz.alatau.portal.web.staff.taking;

import java.util.List;

import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.cases.Publication;

/**
 * The letter to an owner as a form to fill in by hand: it must hold seven things (413-IV,
 * article 64(2)) and here holds no name.
 *
 * @param publication the resolution a copy of which goes with it
 */
record LetterPage(NoticeNumber number, Publication publication) {

	/** Parts of the words that differ between the two laws. */
	public String regime() {
		return this.publication.regime().name();
	}

	/** The blocks of the law, in its order. */
	public List<Integer> blocks() {
		return List.of(1, 2, 3, 4, 5, 6, 7);
	}

}
