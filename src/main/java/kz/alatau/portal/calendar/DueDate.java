package kz.alatau.portal.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * The end of a period.
 *
 * @param raw last day of the period as counted
 * @param effective the day that holds: moved off a day off, or the first day allowed
 * @param notes what makes the day less sure than it looks
 */
public record DueDate(LocalDate raw, LocalDate effective, Bound bound, List<CalendarNote> notes) {

	public DueDate {
		notes = List.copyOf(notes);
		if (effective.isBefore(raw)) {
			throw new IllegalArgumentException("Moved forward from " + raw + " to " + effective);
		}
	}

	/** A day an act names itself; it is not counted and not moved. */
	public static DueDate fixed(LocalDate day, Bound bound) {
		return new DueDate(day, day, bound, List.of());
	}

}
