package kz.alatau.portal.web.staff.taking;

import java.time.LocalDate;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kz.alatau.portal.calendar.CalendarEntry;
import kz.alatau.portal.calendar.EnteredDay;
import kz.alatau.portal.calendar.EnteredYear;
import kz.alatau.portal.calendar.WorkingCalendars;

/**
 * The form of a year, as typed.
 *
 * @param actDate day of the act; kept behind its name, for that is how an act is cited
 * @param days one line for each day: date, kind and the name in Kazakh, Russian and
 * English, with semicolons between
 * @param version the version of the table it was filled in on
 */
record CalendarForm(String act, String actDate, String address, String days, long version) {

	static final CalendarForm EMPTY = new CalendarForm("", "", "", "", WorkingCalendars.NOT_ENTERED);

	private static final Pattern CITED = Pattern.compile("(.*), (\\d{4}-\\d{2}-\\d{2})");

	/** A field that was not sent arrives as null. */
	CalendarForm {
		act = Objects.requireNonNullElse(act, "");
		actDate = Objects.requireNonNullElse(actDate, "");
		address = Objects.requireNonNullElse(address, "");
		days = Objects.requireNonNullElse(days, "");
	}

	static CalendarForm of(EnteredYear entered, DayKindWords words) {
		CalendarEntry entry = entered.entry();
		String days = entry.days().stream().map((day) -> line(day, words)).collect(Collectors.joining("\n"));
		Matcher cited = CITED.matcher(entry.act());
		boolean dated = cited.matches();
		return new CalendarForm(dated ? cited.group(1) : entry.act(), dated ? cited.group(2) : "", entry.address(),
				days, entered.version());
	}

	/** An act with its day. */
	static String cited(String act, LocalDate day) {
		return act + ", " + day;
	}

	CalendarForm on(long newer) {
		return new CalendarForm(this.act, this.actDate, this.address, this.days, newer);
	}

	private static String line(EnteredDay day, DayKindWords words) {
		String kind = words.word(day.kind()) + (day.unsure() ? CalendarFormReader.UNSURE : "");
		return String.join("; ", day.day().toString(), kind, day.nameKk(), day.nameRu(), day.nameEn());
	}

}
