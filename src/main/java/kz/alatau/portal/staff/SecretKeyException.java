package kz.alatau.portal.staff;

/** The second factors of staff cannot be sealed or opened: the portal must not start. */
class SecretKeyException extends RuntimeException {

	SecretKeyException(String message) {
		super(message, null, false, false);
	}

}
