package kz.alatau.portal.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table of one year: every day of it that differs from the week. */
public final class CalendarYear {

	private final int year;

	private final SortedMap<LocalDate, SpecialDay> days = new TreeMap<>();

	/**
	 * @throws IllegalArgumentException for a day of another year or one given twice
	 */
	public CalendarYear(int year, Collection<SpecialDay> days) {
		this.year = year;
		for (SpecialDay day : days) {
			if (day.date().getYear() != year || this.days.put(day.date(), day) != null) {
				throw new IllegalArgumentException("Not once in " + year + ": " + day.date());
			}
		}
	}

	public int year() {
		return this.year;
	}

	/** In the order of the year. */
	public List<SpecialDay> days() {
		return List.copyOf(this.days.values());
	}

	public Optional<SpecialDay> find(LocalDate date) {
		return Optional.ofNullable(this.days.get(date));
	}

	/** This table with another laid over it, whose days win. */
	CalendarYear overlaidBy(CalendarYear other) {
		List<SpecialDay> both = new ArrayList<>(other.days.values());
		this.days.values().stream().filter((day) -> !other.days.containsKey(day.date())).forEach(both::add);
		return new CalendarYear(this.year, both);
	}

}
