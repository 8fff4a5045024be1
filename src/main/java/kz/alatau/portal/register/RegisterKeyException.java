package kz.alatau.portal.register;

/** The register cannot be signed as configured: the portal must not start. */
class RegisterKeyException extends RuntimeException {

	RegisterKeyException(String message) {
		super(message, null, false, false);
	}

}
