package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.time.YearMonth;

import kz.alatau.portal.incentive.OpenReading.Reading;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Whole months, first and last included.
 *
 * @param last before {@code first} where there are none
 */
record MonthSpan(YearMonth first, YearMonth last) {

	static final int YEAR = 12;

	static MonthSpan of(int year) {
		return new MonthSpan(YearMonth.of(year, 1), YearMonth.of(year, YEAR));
	}

	/**
	 * Months with relief: from that of the first day (article 735(1)); the month in which
	 * it ends counts when it is whole, else as open reading O-1 says.
	 */
	static MonthSpan of(ReliefWindow window, Readings readings) {
		if (window.isEmpty()) {
			return new MonthSpan(YearMonth.of(1, 2), YearMonth.of(1, 1));
		}
		YearMonth end = YearMonth.from(window.last());
		boolean counts = end.atEndOfMonth().equals(window.last()) || readings.is(OpenReading.O_1, Reading.INSIDE);
		return new MonthSpan(YearMonth.from(window.first()), counts ? end : end.minusMonths(1));
	}

	MonthSpan and(MonthSpan other) {
		return new MonthSpan(this.first.isAfter(other.first) ? this.first : other.first,
				this.last.isBefore(other.last) ? this.last : other.last);
	}

	boolean isEmpty() {
		return this.last.isBefore(this.first);
	}

	int count() {
		return isEmpty() ? 0 : (this.last.getYear() - this.first.getYear()) * YEAR + this.last.getMonthValue()
				- this.first.getMonthValue() + 1;
	}

	/** The number of months as a step that shows the first and the last one. */
	Operand count(Workings workings, String name, @Nullable DatedSetting rule) {
		LocalDate begin = this.first.atDay(1);
		LocalDate end = this.last.atEndOfMonth();
		return workings.step(name, Operation.MONTHS, Unit.COUNT, rule, Operand.plain("first-month", begin),
				Operand.plain("last-month", end));
	}

}
