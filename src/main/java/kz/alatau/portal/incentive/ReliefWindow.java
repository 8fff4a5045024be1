package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;

/**
 * The days with relief, first and last included (open reading O-2).
 *
 * @param first date of the contract
 * @param last before {@code first} where there is no relief
 */
public record ReliefWindow(LocalDate first, LocalDate last) {

	static final ReliefWindow NONE = new ReliefWindow(LocalDate.MAX, LocalDate.MIN);

	boolean covers(LocalDate date) {
		return !date.isBefore(this.first) && !date.isAfter(this.last);
	}

	/** Days of the year with relief. */
	int days(int year) {
		LocalDate from = latest(this.first, LocalDate.of(year, 1, 1));
		LocalDate to = earliest(this.last, LocalDate.of(year, 12, 31));
		return to.isBefore(from) ? 0 : (int) ChronoUnit.DAYS.between(from, to) + 1;
	}

	/**
	 * Months of the year with relief from land tax: from the first of the month of the
	 * contract (article 735(1)); the month it ends in counts only when it is whole (O-1).
	 */
	int months(int year) {
		return (int) IntStream.rangeClosed(1, 12)
			.mapToObj((month) -> YearMonth.of(year, month))
			.filter((month) -> !month.atEndOfMonth().isBefore(this.first) && !month.atEndOfMonth().isAfter(this.last))
			.count();
	}

	/** Whether the relief holds for some days of the year and not for others. */
	boolean isPartOf(int year) {
		return days(year) > 0 && days(year) < Year.of(year).length();
	}

	boolean endsWithinMonthOf(int year) {
		return this.last.getYear() == year && !YearMonth.from(this.last).atEndOfMonth().equals(this.last);
	}

	private static LocalDate latest(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private static LocalDate earliest(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

}
