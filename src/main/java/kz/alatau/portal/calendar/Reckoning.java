package kz.alatau.portal.calendar;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One counting of a period, which remembers what it was told about the days it met. */
final class Reckoning {

	private final WorkingCalendar calendar;

	private final Set<CalendarNote> notes = new LinkedHashSet<>();

	Reckoning(WorkingCalendar calendar) {
		this.calendar = calendar;
	}

	/** The last of so many working days, beginning on the day after the event. */
	LocalDate plusWorkingDays(LocalDate event, int count) {
		LocalDate day = event;
		for (int left = count; left > 0; left--) {
			day = workingDayFrom(day.plusDays(1));
		}
		return day;
	}

	/** The day itself, or the next that is worked. */
	LocalDate workingDayFrom(LocalDate date) {
		LocalDate day = date;
		while (!isWorkingDay(day)) {
			day = day.plusDays(1);
		}
		return day;
	}

	List<CalendarNote> notes() {
		return List.copyOf(this.notes);
	}

	private boolean isWorkingDay(LocalDate date) {
		if (!this.calendar.hasTable(date.getYear())) {
			this.notes.add(CalendarNote.noTable(date.getYear()));
		}
		this.calendar.find(date)
			.filter(SpecialDay::unsure)
			.ifPresent((day) -> this.notes.add(CalendarNote.unsure(day)));
		return this.calendar.isWorkingDay(date);
	}

}
