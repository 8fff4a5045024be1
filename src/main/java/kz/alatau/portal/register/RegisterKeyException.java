package kz.alatau.portal.register;

/** The register cannot be signed as configured: the portal must not start. */
class RegisterKeyException extends RuntimeException {

	private static final String MAKE_A_KEY = "Make a key once with \"openssl genpkey -algorithm ed25519 -out register-key.pem\", "
			+ "keep it safe, and name the file in portal.register.key-file (PORTAL_REGISTER_KEY_FILE), or put its text "
			+ "or 32 random bytes in Base64 into portal.register.key (PORTAL_REGISTER_KEY).";

	private final String action;

	/**
	 * @param action what the operator can do
	 */
	RegisterKeyException(String message, String action) {
		super(message, null, false, false);
		this.action = action;
	}

	RegisterKeyException(String message) {
		this(message, MAKE_A_KEY);
	}

	String action() {
		return this.action;
	}

}
