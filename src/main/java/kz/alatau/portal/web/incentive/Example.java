package kz.alatau.portal.web.incentive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.Condition;
import kz.alatau.portal.incentive.Exclusion;
import kz.alatau.portal.legislation.Rule;

/**
 * A worked example; the numbers are those of the test vectors of the legal reference.
 *
 * @param name last part of the message key
 * @param query the case
 */
public record Example(String name, String query) {

	private static final String CLEAR = Stream
		.concat(Arrays.stream(Condition.values()).map((one) -> "conditions." + one + "=YES"),
				Exclusion.of(Rule.EXCLUSIONS).stream().map((one) -> "exclusions." + one + "=NO"))
		.collect(Collectors.joining("&"));

	/** TV-01: a plant whose whole activity is priority. */
	static final Example PLANT = new Example("plant",
			String.join("&", "contract.signed=2026-01-01", "contract.lastDay=2045-12-31",
					"contract.zoneLastDay=2048-12-31", "project.cost=20000000000", "yearly.incomePriority=1200000000",
					"buildings%5B0%5D.value=10400000000", "buildings%5B0%5D.monthlyFall=40000000",
					"land%5B0%5D.area=240000", "payroll%5B0%5D.workers=350", "payroll%5B0%5D.gross=400000",
					"payroll%5B0%5D.pension=40000", "payroll%5B0%5D.medical=8000", CLEAR));

	/** TV-02: the five fields of the first view. */
	static final Example FIVE = new Example("five", String.join("&", "contract.signed=2026-06-15", "contract.years=20",
			"contract.zoneLastDay=2048-12-31", "project.cost=20000000000", "land%5B0%5D.area=120000"));

	/** TV-12: article 735(4) shuts out the sale of housing. */
	static final Example DEVELOPER = new Example("developer",
			String.join("&", "contract.signed=2026-06-15", "contract.years=10", "contract.zoneLastDay=2048-12-31",
					"project.cost=5000000000", "land%5B0%5D.area=30000", "yearly.incomeSales=800000000", CLEAR));

	/** The first day on which no contract can be made any more. */
	static final Example LATE = new Example("late", FIVE.query.replace("2026-06-15", "2027-01-01"));

	static final List<Example> ALL = List.of(FIVE, PLANT, DEVELOPER, LATE);

}
