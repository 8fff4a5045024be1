package kz.alatau.portal.calendar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a day is where the week alone does not say it. */
public enum DayKind {

	/** A holiday by law. */
	HOLIDAY,
	/** Off, though no holiday: a day off moved here, or one the Labour Code names. */
	DAY_OFF,
	/** Worked, though the week or a table says otherwise: a working day moved here. */
	WORKING_DAY;

	/** The name in the files of the calendar. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public String messageKey() {
		return "calendar.kind." + name();
	}

	static Optional<DayKind> ofCode(String code) {
		return Arrays.stream(values()).filter((kind) -> kind.code().equals(code)).findFirst();
	}

}
