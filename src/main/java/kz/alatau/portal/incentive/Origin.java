package kz.alatau.portal.incentive;

import kz.alatau.portal.legislation.DatedSetting;

/** Where a value in a trace comes from. */
public sealed interface Origin {

	/**
	 * Typed in.
	 *
	 * @param field path in the case, such as {@code land[0].area}
	 */
	record Given(String field) implements Origin {
	}

	/** Set by the law. */
	record Law(DatedSetting setting) implements Origin {
	}

	/**
	 * Computed before in the same trace.
	 *
	 * @param step its place, from 0
	 */
	record Result(int step) implements Origin {
	}

	/**
	 * Computed for the same line in an earlier year.
	 *
	 * @param year the year
	 * @param step place in the trace of that year, from 0
	 */
	record Earlier(int year, int step) implements Origin {
	}

	/**
	 * A figure of the assessment itself.
	 *
	 * @param year the year
	 * @param line the tax
	 * @param kind {@code figure-standard}, {@code figure-regime} or {@code debt}, the
	 * exact sum owed again
	 */
	record Figure(int year, TaxLine line, String kind) implements Origin {
	}

	/**
	 * All taxes of a year but VAT.
	 *
	 * @param year the year
	 * @param kind {@code figure-standard}, {@code figure-regime} or
	 * {@code figure-income}, the taxable income before losses
	 */
	record Total(int year, String kind) implements Origin {
	}

	/** A number of arithmetic or a day of the calendar. */
	record Plain() implements Origin {
	}

}
