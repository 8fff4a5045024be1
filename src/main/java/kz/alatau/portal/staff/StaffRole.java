package kz.alatau.portal.staff;

/** What an account may do; it may have several roles. */
public enum StaffRole {

	/** Writes notices. */
	AUTHOR,
	/** Reviews notices that somebody else has written. */
	REVIEWER,
	/** Imports plan versions and village data and keeps scenarios. */
	PLANNER,
	/** Publishes plan versions and village data that somebody else has imported. */
	PUBLISHER,
	/** Reads the audit trail. */
	AUDITOR,
	/** Opens accounts and gives roles. */
	ADMINISTRATOR

}
