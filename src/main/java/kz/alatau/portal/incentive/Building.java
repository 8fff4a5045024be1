package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import kz.alatau.portal.shared.Money;

/**
 * Buildings and structures on the books; their value falls by the same sum each month.
 *
 * @param value book value on the first day
 * @param from first day on the books
 * @param monthlyFall book depreciation of a month
 */
public record Building(Money value, LocalDate from, Money monthlyFall) {

	/** First days of the twelve months and of the next year (Tax Code, article 591). */
	static final int DATES = 13;

	public static final Building NONE = new Building(Money.ZERO, Legislation.FIRST_DAY, Money.ZERO);

	public Building {
		if (value.isNegative() || monthlyFall.isNegative()) {
			throw new IllegalArgumentException("Negative book value or fall: " + value + ", " + monthlyFall);
		}
	}

	/** Book value at the start of a day; nothing before the building stands. */
	Money valueOn(LocalDate date) {
		if (date.isBefore(this.from)) {
			return Money.ZERO;
		}
		long months = (date.getYear() - this.from.getYear()) * 12L + date.getMonthValue() - this.from.getMonthValue();
		return this.value.minus(this.monthlyFall.times(BigDecimal.valueOf(months))).atLeast(Money.ZERO);
	}

	static List<LocalDate> dates(int year) {
		LocalDate newYear = LocalDate.of(year, 1, 1);
		return IntStream.range(0, DATES).mapToObj(newYear::plusMonths).toList();
	}

}
