package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;

/**
 * The days with relief, first and last included.
 *
 * @param last before {@code first} where there is no relief
 */
public record ReliefWindow(LocalDate first, LocalDate last) {

	public static final ReliefWindow NONE = new ReliefWindow(LocalDate.MAX, LocalDate.MIN);

	public boolean isEmpty() {
		return this.last.isBefore(this.first);
	}

	public boolean covers(LocalDate date) {
		return !date.isBefore(this.first) && !date.isAfter(this.last);
	}

	/** The part of it that lies in a year. */
	ReliefWindow in(int year) {
		LocalDate newYear = LocalDate.of(year, 1, 1);
		LocalDate lastDay = LocalDate.of(year, 12, 31);
		return new ReliefWindow(this.first.isAfter(newYear) ? this.first : newYear,
				this.last.isBefore(lastDay) ? this.last : lastDay);
	}

	/** Days of the year with relief. */
	public int days(int year) {
		ReliefWindow part = in(year);
		return part.isEmpty() ? 0 : (int) ChronoUnit.DAYS.between(part.first, part.last) + 1;
	}

	/** Whether the relief holds for some days of the year and not for others. */
	public boolean isPartOf(int year) {
		return days(year) > 0 && days(year) < Year.of(year).length();
	}

	/** Ends on the day, if it has not ended before. */
	ReliefWindow endingBy(LocalDate day) {
		return day.isBefore(this.last) ? new ReliefWindow(this.first, day) : this;
	}

}
