package kz.alatau.portal.legislation;

import java.util.Arrays;
import java.util.Optional;

/** What the calculator does with a rule. */
public enum Treatment {

	/** It counts with it. */
	IMPLEMENTED,
	/** It says the rule and does not count with it. */
	TEXT,
	/** It leaves the rule out, for a reason it says. */
	OUT_OF_SCOPE;

	public String messageKey() {
		return "law.treatment." + name();
	}

	static Optional<Treatment> ofCode(String code) {
		return Arrays.stream(values()).filter((treatment) -> treatment.name().equals(code)).findFirst();
	}

}
