package kz.alatau.portal.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which days are worked. Saturday and Sunday are off unless the table of the year says
 * otherwise; a year without a table knows weekends only.
 */
public final class WorkingCalendar {

	/** Weekends only. */
	public static final WorkingCalendar WEEKENDS = new WorkingCalendar(Map.of());

	private final Map<Integer, CalendarYear> years;

	private WorkingCalendar(Map<Integer, CalendarYear> years) {
		this.years = Collections.unmodifiableMap(new TreeMap<>(years));
	}

	/** Of the tables given; of two for the same year the later is laid over the other. */
	public static WorkingCalendar of(Collection<CalendarYear> years) {
		WorkingCalendar calendar = WEEKENDS;
		for (CalendarYear year : years) {
			calendar = calendar.with(year);
		}
		return calendar;
	}

	/** This calendar with a table laid over its year; the days of the table win. */
	public WorkingCalendar with(CalendarYear overlay) {
		Map<Integer, CalendarYear> all = new TreeMap<>(this.years);
		all.merge(overlay.year(), overlay, CalendarYear::overlaidBy);
		return new WorkingCalendar(all);
	}

	public boolean hasTable(int year) {
		return this.years.containsKey(year);
	}

	/** All tables in the order of time. */
	public List<CalendarYear> years() {
		return List.copyOf(this.years.values());
	}

	/** The day as the table of its year has it; empty where it has nothing to say. */
	public Optional<SpecialDay> find(LocalDate date) {
		return Optional.ofNullable(this.years.get(date.getYear())).flatMap((year) -> year.find(date));
	}

	public boolean isWorkingDay(LocalDate date) {
		return find(date).map((day) -> day.kind() == DayKind.WORKING_DAY).orElseGet(() -> !isWeekend(date));
	}

	static boolean isWeekend(LocalDate date) {
		return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
