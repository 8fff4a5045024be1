package kz.alatau.portal.relocation;

/** What a notice may have to say before it is published. */
public enum NoticeField {

	/** Title, text and the body that decided. */
	TEXT,
	/** The villages it concerns. */
	VILLAGES,
	/** Number and day of the act. */
	ACT,
	/** Item 1 of the resolution: purpose and ground. */
	PURPOSE,
	/** Item 2: place, area and cadastral number of each plot. */
	PLOTS,
	/** Item 3: owner or non-state land user, on public pages without names. */
	OWNERS,
	/** Item 4: date of alienation. */
	ALIENATION_DATE,
	/** That the date lies at least three months after this publication. */
	THREE_MONTHS,
	/** Item 5: place to apply for conciliation. */
	CONCILIATION,
	/** A map of the plots. */
	MAP,
	/** How to appeal. */
	APPEAL,
	/** The published notice it changes or ends. */
	CONCERNS,
	/** A territory of prospective development under the special regime. */
	TERRITORY

}
