package kz.alatau.portal.relocation.procedure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the portal does with a rule of the law. */
public enum RuleUse {

	/** It counts, checks or refuses by it. */
	APPLIES,
	/** It tells people of it. */
	TELLS;

	/** The name in the files of the procedure. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String messageKey() {
		return "taking.law.use." + name();
	}

	static Optional<RuleUse> ofCode(String code) {
		return Arrays.stream(values()).filter((use) -> use.code().equals(code)).findFirst();
	}

}
