package kz.alatau.portal.web.staff.taking;

import java.util.Objects;
import java.util.stream.Collectors;

import kz.alatau.portal.calendar.EnteredDay;
import kz.alatau.portal.calendar.EnteredYear;
import kz.alatau.portal.calendar.WorkingCalendars;

/**
 * The form of a year, as typed.
 *
 * @param days one line for each day: date, kind and the name in Kazakh, Russian and
 * English, with semicolons between
 * @param version the version of the table it was filled in on
 */
record CalendarForm(String act, String address, String days, long version) {

	static final CalendarForm EMPTY = new CalendarForm("", "", "", WorkingCalendars.NOT_ENTERED);

	/** A field that was not sent arrives as null. */
	CalendarForm {
		act = Objects.requireNonNullElse(act, "");
		address = Objects.requireNonNullElse(address, "");
		days = Objects.requireNonNullElse(days, "");
	}

	static CalendarForm of(EnteredYear entered) {
		String days = entered.entry().days().stream().map(CalendarForm::line).collect(Collectors.joining("\n"));
		return new CalendarForm(entered.entry().act(), entered.entry().address(), days, entered.version());
	}

	CalendarForm on(long newer) {
		return new CalendarForm(this.act, this.address, this.days, newer);
	}

	private static String line(EnteredDay day) {
		String kind = day.kind().code() + (day.unsure() ? CalendarFormReader.UNSURE : "");
		return String.join("; ", day.day().toString(), kind, day.nameKk(), day.nameRu(), day.nameEn());
	}

}
