package kz.alatau.portal.web.staff.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.alatau.portal.calendar.WorkingCalendar;

/**
 * A month as a table of whole weeks from Monday.
 *
 * @param weeks seven days each; those of other months stand there without marks
 */
public record MonthGrid(YearMonth month, List<List<Day>> weeks) {

	private static final int DAYS_OF_A_WEEK = 7;

	static MonthGrid of(YearMonth month, LocalDate today, WorkingCalendar calendar, List<DueLine> due) {
		Map<LocalDate, Long> counts = due.stream()
			.collect(Collectors.groupingBy((line) -> line.due().dueOn(), Collectors.counting()));
		LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		List<List<Day>> weeks = Stream.iterate(first, (monday) -> monday.plusDays(DAYS_OF_A_WEEK))
			.takeWhile((monday) -> !monday.isAfter(month.atEndOfMonth()))
			.map((monday) -> monday.datesUntil(monday.plusDays(DAYS_OF_A_WEEK))
				.map((date) -> new Day(date, YearMonth.from(date).equals(month), date.equals(today),
						!calendar.isWorkingDay(date), counts.getOrDefault(date, 0L)))
				.toList())
			.toList();
		return new MonthGrid(month, weeks);
	}

	/** Monday to Sunday. */
	public List<DayOfWeek> weekdays() {
		return List.of(DayOfWeek.values());
	}

	/**
	 * A day in the table.
	 *
	 * @param inside whether it belongs to the month
	 * @param off whether it is not worked
	 * @param due how many lines are due on it
	 */
	public record Day(LocalDate date, boolean inside, boolean today, boolean off, long due) {

	}

}
