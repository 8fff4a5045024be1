package kz.alatau.portal.incentive;

import java.util.Arrays;
import java.util.Optional;

import static kz.alatau.portal.incentive.Unit.COEFFICIENT;
import static kz.alatau.portal.incentive.Unit.DAY;
import static kz.alatau.portal.incentive.Unit.RULE;
import static kz.alatau.portal.incentive.Unit.SHARE;
import static kz.alatau.portal.incentive.Unit.TAX_PERIODS;
import static kz.alatau.portal.incentive.Unit.TENGE;
import static kz.alatau.portal.incentive.Unit.TENGE_PER_M2;
import static kz.alatau.portal.incentive.Unit.YEARS;

/**
 * The rules the calculator applies; each has its dated values in the files of law under
 * its id.
 */
public enum Rule {

	MCI("MCI", TENGE), CIT_RATE("ST-01", SHARE), LOSS_PERIODS("ST-04", TAX_PERIODS), SOCIAL_RATE("ST-13", SHARE),
	SOCIAL_FLOOR("ST-13-FLOOR", Unit.MCI), PROPERTY_BASE("ST-15", RULE), PROPERTY_RATE("ST-17", SHARE),
	LAND_RATE("ST-18", TENGE_PER_M2), LAND_LOCAL_CHANGE("ST-22", SHARE), LAND_FEE("ST-33", RULE),

	PARTICIPANT("SZ-01-1", RULE), REGISTERED_IN_ZONE("SZ-01-2", RULE), NO_UNITS_OUTSIDE("SZ-01-3", RULE),
	PRIORITY_ACTIVITY("SZ-01-4", RULE), EXCLUSIONS("SZ-03", RULE), ZONE_CIT_RELIEF("SZ-04", SHARE),
	SALE_OF_BUILDINGS("SZ-05", RULE), ZONE_LAND("SZ-06-LAND", COEFFICIENT), ZONE_LAND_FEE("SZ-06-FEE", COEFFICIENT),
	ZONE_PROPERTY("SZ-06-PROPERTY", SHARE), MIXED_USE("SZ-08", RULE), SEPARATE_LEDGERS("SZ-09", RULE),
	TERM_A("SZ-11-A", YEARS), TERM_B("SZ-11-B", YEARS), TERM_C("SZ-11-C", YEARS), TERM_LIMITS("SZ-11", RULE),
	CATEGORIES_AFTER("SZ-12", DAY), LIMIT_A("SZ-13-A", Unit.MCI), LIMIT_B("SZ-13-B", Unit.MCI),
	LIMIT_A_SPECIAL("SZ-13-SPECIAL", Unit.MCI), NO_SOCIAL_RELIEF("SZ-19", RULE),

	LAST_CONTRACT_DAY("AL-26", DAY), CUT_OUT_EARLIEST("AL-28-EARLIEST", DAY), CUT_OUT_LATEST("AL-28-LATEST", DAY),
	MOVED_PROJECT("AL-27", RULE), LICENCE_CIT("AL-01-CIT", SHARE), LICENCE_PROPERTY("AL-01-PROPERTY", SHARE),
	LICENCE_LAND("AL-01-LAND", SHARE), LICENCE_SOCIAL("AL-01-SOCIAL", SHARE);

	private final String id;

	private final Unit unit;

	Rule(String id, Unit unit) {
		this.id = id;
		this.unit = unit;
	}

	public String id() {
		return this.id;
	}

	public Unit unit() {
		return this.unit;
	}

	static Optional<Rule> ofId(String id) {
		return Arrays.stream(values()).filter((rule) -> rule.id.equals(id)).findFirst();
	}

}
