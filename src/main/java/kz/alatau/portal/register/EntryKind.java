package kz.alatau.portal.register;

/** What an entry is about. Its name is part of entries: it is never changed. */
public enum EntryKind {

	/** A notice, published first. */
	NOTICE,
	/** A later version of a notice, with fresh clocks. */
	NOTICE_RESTART,
	/** A later version of a notice that only corrects it. */
	NOTICE_CORRECTION,
	/** The end of a procedure. */
	NOTICE_TERMINATION,
	/** A notice that was taken back. */
	NOTICE_WITHDRAWAL,
	/** A version of the plan. */
	PLAN_VERSION,
	/** A text that a court has ordered to be taken off the pages. */
	REMOVAL

}
