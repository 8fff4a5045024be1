package kz.alatau.portal.incentive;

/** How far an object serves the priority activity. */
public enum Use {

	/** It may serve both: relief is shared by income (Tax Code, article 735(2)). */
	SHARED,
	/** It serves priority activity only. */
	PRIORITY,
	/** It serves other activity only: no relief. */
	OTHER

}
