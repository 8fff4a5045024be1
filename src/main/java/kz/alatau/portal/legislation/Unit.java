package kz.alatau.portal.legislation;

import java.util.Arrays;
import java.util.Optional;

/** What a number of the law counts. */
public enum Unit {

	TENGE("tenge"), TENGE_PER_M2("tenge-per-m2"), TENGE_PER_HA("tenge-per-ha"), SHARE("share"),
	COEFFICIENT("coefficient"), COUNT("count"), DAYS("days"), MCI("mci"), YEARS("years"), TAX_PERIODS("tax-periods"),
	DAY("day"),
	/** A day that comes back each year, such as 10 April. */
	MONTH_DAY("month-day"),
	/** A rule without a number: it holds or it does not. */
	RULE("rule");

	private final String code;

	Unit(String code) {
		this.code = code;
	}

	/** The name of the unit in the files of law. */
	public String code() {
		return this.code;
	}

	/** Message key of the unit. */
	public String messageKey() {
		return "unit." + this.code;
	}

	static Optional<Unit> ofCode(String code) {
		return Arrays.stream(values()).filter((unit) -> unit.code.equals(code)).findFirst();
	}

}
