package kz.alatau.portal.incentive;

import java.util.List;

/**
 * A question the law leaves open, with the readings that are possible; the first is the
 * default. The codes are those of the legal reference.
 */
public enum OpenReading {

	/** Month in which a relief ends in mid-year. */
	O_1(Reading.OUTSIDE, Reading.INSIDE),
	/** Last day of a term of years. */
	O_2(Reading.LAST_WITH_RELIEF, Reading.FIRST_WITHOUT),
	/** Property tax in the year the relief begins or ends. */
	O_3(Reading.DATES, Reading.MONTHS, Reading.DAYS),
	/** Income tax in the year the relief begins or ends. */
	O_4(Reading.BY_DATE, Reading.MONTHS, Reading.FULL_YEAR),
	/** Losses of priority and other activity. */
	O_5(Reading.SEPARATE, Reading.ONE_POOL),
	/** Share of priority income where there is no income. */
	O_6(Reading.ALL_PRIORITY, Reading.NO_PRIORITY),
	/** Cost exactly at the limit of category A. */
	O_7(Reading.CATEGORY_A, Reading.CATEGORY_B),
	/** Contract of exactly 2024-01-01. */
	O_8(Reading.NOT_LIMITED, Reading.LIMITED),
	/** Agreement between the publication of the law and the start of its ban. */
	O_9(Reading.UNKNOWN, Reading.BANNED, Reading.KEPT),
	/** Other income above a tenth of gross income. */
	O_10(Reading.EXCESS_TAXED, Reading.ALL_TAXED),
	/** The day 2029-01-01 for old companies. */
	O_11(Reading.FORBIDDEN, Reading.LAST_DAY),
	/** Stability after the city left the zone. */
	O_12(Reading.NO, Reading.YES),
	/** End of the zone after a move. */
	O_13(Reading.BINDS, Reading.BINDS_NO_MORE),
	/** Social tax at a gross of exactly 14 MCI. */
	O_14(Reading.FLOOR, Reading.LESS_EXCLUSIONS),
	/** Reduction of industrial land above 30 per cent. */
	O_15(Reading.REFUSED, Reading.CUT),
	/** Limit of the low dividend rate. */
	O_16(Reading.PER_YEAR, Reading.PER_PAYMENT),
	/** Due dates on days off. */
	O_17(Reading.MOVED, Reading.NOT_MOVED);

	private final List<Reading> readings;

	OpenReading(Reading... readings) {
		this.readings = List.of(readings);
	}

	/** The code in the legal reference, such as {@code O-1}. */
	public String code() {
		return name().replace('_', '-');
	}

	/** What the calculator takes if the case says nothing. */
	public Reading standard() {
		return this.readings.getFirst();
	}

	/** All readings, the default first. */
	public List<Reading> readings() {
		return this.readings;
	}

	/** One way to read an open question. */
	public enum Reading {

		OUTSIDE, INSIDE, LAST_WITH_RELIEF, FIRST_WITHOUT, DATES, MONTHS, DAYS, BY_DATE, FULL_YEAR, SEPARATE, ONE_POOL,
		ALL_PRIORITY, NO_PRIORITY, CATEGORY_A, CATEGORY_B, NOT_LIMITED, LIMITED, UNKNOWN, BANNED, KEPT, EXCESS_TAXED,
		ALL_TAXED, FORBIDDEN, LAST_DAY, NO, YES, BINDS, BINDS_NO_MORE, FLOOR, LESS_EXCLUSIONS, REFUSED, CUT, PER_YEAR,
		PER_PAYMENT, MOVED, NOT_MOVED

	}

}
