package kz.alatau.portal.database;

/** The trial database cannot be used; the message says what to do. */
class TrialDatabaseException extends RuntimeException {

	TrialDatabaseException(String message, Throwable cause) {
		super(message, cause);
	}

	TrialDatabaseException(String message) {
		super(message);
	}

}
