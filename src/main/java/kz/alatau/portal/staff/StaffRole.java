package kz.alatau.portal.staff;

/** What an account may do; it may have several roles. */
public enum StaffRole {

	/** Writes notices and enters what happens after them; publishes nothing. */
	AUTHOR,
	/** Reviews notices that somebody else has written. */
	REVIEWER,
	/** Imports plan versions and village data and keeps scenarios. */
	PLANNER,
	/**
	 * Publishes and withdraws notices, and publishes plan versions and village data:
	 * always what somebody else has made.
	 */
	PUBLISHER,
	/** Reads the trail of what was done. */
	AUDITOR,
	/** Opens and closes accounts, gives roles, and takes down what a court orders. */
	ADMINISTRATOR

}
