package kz.alatau.portal.calendar;

import java.util.List;

/**
 * The table of a year as staff write it; its days win over those that come with the
 * portal.
 *
 * @param act the act the days come from, as it is cited
 * @param address public address of the act, empty where none is known
 */
public record CalendarEntry(int year, String act, String address, List<EnteredDay> days) {

	public CalendarEntry {
		act = act.strip();
		address = address.strip();
		days = List.copyOf(days);
	}

	/** The table; only of an entry without refusals. */
	CalendarYear table() {
		return new CalendarYear(this.year, this.days.stream().map(EnteredDay::specialDay).toList());
	}

}
