package kz.alatau.portal.staff;

/** What is still missing after the password; until then nothing else is open. */
public enum SignInStep {

	/** A code of the second factor. */
	CODE,
	/** A password of one's own instead of the one an administrator has made. */
	NEW_PASSWORD,
	/** Setting up the second factor that the roles of the account want. */
	SECOND_FACTOR

}
