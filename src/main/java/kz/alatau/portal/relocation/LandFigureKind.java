package kz.alatau.portal.relocation;

/** What a published figure of land counts. */
public enum LandFigureKind {

	/** Taken, without a word on the stage: ordered, paid for or handed over. */
	TAKEN,
	/** An act orders the taking. */
	ORDERED,
	/** An order was taken back. */
	WITHDRAWN,
	/** The land has passed to the state. */
	HANDED_OVER,
	/** To be taken, in addition to what was taken when the figure was given. */
	PLANNED;

	/** Whether notices can be held against it: they order, and nothing else. */
	boolean isChecked() {
		return this == TAKEN || this == ORDERED || this == PLANNED;
	}

}
