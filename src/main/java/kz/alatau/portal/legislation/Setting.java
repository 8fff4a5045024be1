package kz.alatau.portal.legislation;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the law sets for a rule during some time. */
public sealed interface Setting {

	/** A number, in the unit of the rule. */
	record Number(BigDecimal value) implements Setting {
	}

	/** A day. */
	record Day(LocalDate value) implements Setting {
	}

	/** A day that comes back each year. */
	record MonthDay(java.time.MonthDay value) implements Setting {
	}

	/** The rule holds. */
	record Holds() implements Setting {
	}

	/**
	 * The law leaves it to an act that does not exist yet.
	 *
	 * @param reasonKey message key of the sentence that says so
	 */
	record NotSet(String reasonKey) implements Setting {
	}

}
