package kz.alatau.portal.staff;

/** The first account cannot be opened as configured: the portal must not start. */
class FirstAccountRefusedException extends RuntimeException {

	FirstAccountRefusedException(String message) {
		super(message, null, false, false);
	}

}
