package kz.alatau.portal.web.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date as browsers send it (2026-09-15) or as people write it (15.09.2026) and
 * tells apart what is no date, a day that does not exist, and a year out of range.
 */
public final class DateReader {

	/** Years a real act or event can fall in; anything else is a slip of the key. */
	private static final int FIRST_YEAR = 2000;

	private static final int LAST_YEAR = 2099;

	private static final Pattern DATE = Pattern
		.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})|(?<d>\\d{1,2})\\.(?<m>\\d{1,2})\\.(?<y>\\d{4})");

	private final String field;

	private final List<Refusal> faults;

	/**
	 * @param field which field it is
	 * @param faults where to add what cannot be read
	 */
	public DateReader(String field, List<Refusal> faults) {
		this.field = field;
		this.faults = faults;
	}

	/** What was typed; empty where something is wrong. */
	public @Nullable LocalDate read(String typed) {
		Matcher matcher = DATE.matcher(typed.strip());
		if (!matcher.matches()) {
			return refuse("staff.form.date");
		}
		boolean sent = matcher.group("year") != null;
		int year = Integer.parseInt(matcher.group(sent ? "year" : "y"));
		int month = Integer.parseInt(matcher.group(sent ? "month" : "m"));
		int day = Integer.parseInt(matcher.group(sent ? "day" : "d"));
		if (year < FIRST_YEAR || year > LAST_YEAR) {
			return refuse("notice-check.date-range", FIRST_YEAR, LAST_YEAR);
		}
		try {
			return LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			return refuse("notice-check.date-none");
		}
	}

	private @Nullable LocalDate refuse(String messageKey, Object... arguments) {
		this.faults.add(Refusal.of(this.field, messageKey, arguments));
		return null;
	}

}
