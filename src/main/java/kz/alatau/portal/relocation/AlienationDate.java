package kz.alatau.portal.relocation;

import java.time.LocalDate;

/** The earliest date on which a plot can be taken, counted from publication. */
final class AlienationDate {

	/**
	 * Calendar months after official publication: 413-IV, article 63(2) item 4, edition
	 * of 2026-02-18.
	 */
	static final int MONTHS_AFTER_PUBLICATION = 3;

	private AlienationDate() {
	}

	/**
	 * The first permitted day. A month that is too short ends on its last day, so 30
	 * November gives 28 February.
	 * <p>
	 * The special regime of Alatau sets no time of its own: no act of the administration
	 * on it was found published. Its article 3(2) then sends to the general law, so the
	 * same three months hold there too. To demand them is the careful side: a notice that
	 * leaves people too much time harms nobody, one that leaves too little cannot be
	 * mended after publication. The pages call the limit "general law, for orientation".
	 */
	static LocalDate earliest(LocalDate publication) {
		return publication.plusMonths(MONTHS_AFTER_PUBLICATION);
	}

}
