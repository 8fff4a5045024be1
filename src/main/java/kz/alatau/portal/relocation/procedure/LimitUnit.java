package kz.alatau.portal.relocation.procedure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import kz.alatau.portal.calendar.Period;

/** What a limit of the law counts. */
public enum LimitUnit {

	CALENDAR_DAYS, WORKING_DAYS, WEEKS, MONTHS, YEARS;

	private static final int DAYS_OF_A_WEEK = 7;

	private static final int MONTHS_OF_A_YEAR = 12;

	/** The name in the files of the procedure. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public String messageKey() {
		return "procedure.unit." + name();
	}

	Period period(int amount) {
		return switch (this) {
			case CALENDAR_DAYS -> new Period.CalendarDays(amount);
			case WORKING_DAYS -> new Period.WorkingDays(amount);
			case WEEKS -> new Period.CalendarDays(Math.multiplyExact(amount, DAYS_OF_A_WEEK));
			case MONTHS -> new Period.Months(amount);
			case YEARS -> new Period.Months(Math.multiplyExact(amount, MONTHS_OF_A_YEAR));
		};
	}

	static Optional<LimitUnit> ofCode(String code) {
		return Arrays.stream(values()).filter((unit) -> unit.code().equals(code)).findFirst();
	}

}
