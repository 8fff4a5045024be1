package kz.alatau.portal.staff;

/** What an account may do; it may have several roles. */
public enum StaffRole {

	/** Writes, publishes and withdraws notices. */
	AUTHOR,
	/** Imports plan versions and village data and keeps scenarios. */
	PLANNER,
	/** Publishes plan versions and village data that somebody else has imported. */
	PUBLISHER,
	/** Opens accounts and gives roles. */
	ADMINISTRATOR

}
