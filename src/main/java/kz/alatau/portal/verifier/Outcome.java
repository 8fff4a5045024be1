package kz.alatau.portal.verifier;

/** How a check of the register ends. */
enum Outcome {

	IN_ORDER(0, "The register is in order."),

	NOT_IN_ORDER(1, "The register is NOT in order."),

	/** Nothing was found, but not everything was answered. */
	NOT_CHECKED(2, "The register could not be checked: the portal did not answer. Try again later.");

	private final int exitCode;

	private final String words;

	Outcome(int exitCode, String words) {
		this.exitCode = exitCode;
		this.words = words;
	}

	int exitCode() {
		return this.exitCode;
	}

	String words() {
		return this.words;
	}

}
