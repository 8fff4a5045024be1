package kz.alatau.portal.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.shared.Refusal;

/** What the table of a year needs before it may be counted with. */
final class EntryGate {

	/** Law 413-IV, the oldest the portal counts by, is of this year. */
	static final int FIRST_YEAR = 2011;

	static final int LAST_YEAR = 2099;

	private EntryGate() {
	}

	/** Every reason why the table may not be entered; empty when it may. */
	static List<Refusal> refusals(CalendarEntry entry) {
		List<Refusal> refusals = new ArrayList<>();
		if (entry.year() < FIRST_YEAR || entry.year() > LAST_YEAR) {
			refusals.add(Refusal.of("year", "calendar.gate.year"));
		}
		if (entry.act().isBlank()) {
			refusals.add(Refusal.of("act", "calendar.gate.act"));
		}
		Set<LocalDate> seen = new HashSet<>();
		for (EnteredDay day : entry.days()) {
			if (day.day().getYear() != entry.year() || !seen.add(day.day())) {
				refusals.add(Refusal.of("days", "calendar.gate.day", day.day()));
			}
			else if (!day.isNamed()) {
				refusals.add(Refusal.of("days", "calendar.gate.name", day.day()));
			}
		}
		return refusals;
	}

}
