package kz.alatau.portal.relocation.procedure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import kz.alatau.portal.calendar.Period;

/** On which side of its end a limit of the law lies. */
public enum LimitBound {

	/** Done by its end. */
	WITHIN,
	/** Done on its last day at the earliest. */
	NOT_BEFORE,
	/** Done on the day after its last day at the earliest. */
	ONLY_AFTER,
	/** Not done after its last day. */
	NOT_AFTER;

	/** The name in the files of the procedure. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	Period bound(Period span) {
		return switch (this) {
			case WITHIN -> span;
			case NOT_BEFORE -> new Period.NotBefore(span, true);
			case ONLY_AFTER -> new Period.NotBefore(span, false);
			case NOT_AFTER -> new Period.NotAfter(span);
		};
	}

	static Optional<LimitBound> ofCode(String code) {
		return Arrays.stream(values()).filter((bound) -> bound.code().equals(code)).findFirst();
	}

}
