package kz.alatau.portal.web.security;

import kz.alatau.portal.staff.SignInStep;

/** The one page that is open while a step of the sign-in is missing. */
enum StepPage {

	CODE("/staff/sign-in/code"), NEW_PASSWORD("/staff/password"), SECOND_FACTOR("/staff/second-factor");

	private final String path;

	StepPage(String path) {
		this.path = path;
	}

	static StepPage of(SignInStep step) {
		return switch (step) {
			case CODE -> CODE;
			case NEW_PASSWORD -> NEW_PASSWORD;
			case SECOND_FACTOR -> SECOND_FACTOR;
		};
	}

	String path() {
		return this.path;
	}

	/** The page itself and what its forms are sent to. */
	String pattern() {
		return this.path + "/**";
	}

	/** Of those who are at this step, and of nobody else. */
	String authority() {
		return "STEP_" + name();
	}

}
