package kz.alatau.portal.relocation.procedure;

/** Who has to do a step. */
public enum Actor {

	/** The body that takes the land. */
	AUTHORITY,
	/**
	 * The owner or land user; for them a time that ran out is a right gone, not a fault.
	 */
	OWNER, COURT;

	public String messageKey() {
		return "procedure.actor." + name();
	}

}
