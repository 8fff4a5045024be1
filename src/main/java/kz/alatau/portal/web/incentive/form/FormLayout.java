package kz.alatau.portal.web.incentive.form;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.Condition;
import kz.alatau.portal.incentive.Exclusion;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.legislation.Rule;

/** Which fields stand where in the form. */
final class FormLayout {

	/** Enough for a first answer. */
	static final List<String> FIRST = List.of("contract.signed", "contract.years", "contract.zoneLastDay",
			"project.cost", "land[0].area");

	static final List<Group> GROUPS = List.of(
			group("regime",
					fields("regime", "contract.lastDay", "project.specialSector", "project.activity",
							"project.otherActivity", "city.outcome", "city.firstDayOutside", "city.moved",
							"city.zoneEndBinds", "horizon.first", "horizon.years")),
			group("conditions", Stream.concat(conditions(), exclusions(Rule.EXCLUSIONS))),
			group("income",
					fields("yearly.incomePriority", "yearly.incomeSales", "yearly.incomeOther", "yearly.gross",
							"yearly.grossPriority"),
					"years", "losses"),
			group("assets", fields(), "assets"), group("buildings", fields(), "buildings"),
			group("land", fields(), "land"), group("payroll", fields(), "payroll"),
			group("trade",
					fields("yearly.sales", "yearly.zoneSales", "yearly.exports", "yearly.purchases",
							"yearly.listedPurchases"),
					"imports"),
			group("dividends", fields(), "dividends"),
			group("growth", fields("growth.incomePercent", "growth.payPercent", "growth.tradePercent")),
			group("breach", fields("breach.on", "breach.ended", "breach.paid", "breach.baseRatePercent", "lawChange")),
			group("agreement",
					Stream
						.of(fields("agreement.signed", "agreement.kind", "agreement.project", "agreement.firstAsset",
								"agreement.lastAsset", "agreement.ends", "agreement.annulled"),
								exclusions(Rule.AGREEMENT_NOT_FOR), exclusions(Rule.AGREEMENT_FORBIDDEN))
						.flatMap((one) -> one)),
			group("licence", Stream
				.of(fields("licence.issued", "licence.years"), reductions(), fields("licence.coversOtherIncome"),
						exclusions(Rule.LICENCE_STOPS), exclusions(Rule.LICENCE_FORBIDDEN))
				.flatMap((one) -> one)),
			group("assumptions", Stream
				.concat(fields("discountPercent", "currency.code", "currency.rate", "currency.on"), readings())));

	private FormLayout() {
	}

	private static Group group(String name, Stream<String> fields, String... lists) {
		return new Group(name, fields.toList(), List.of(lists));
	}

	private static Stream<String> fields(String... paths) {
		return Arrays.stream(paths);
	}

	private static Stream<String> conditions() {
		return Arrays.stream(Condition.values()).map((condition) -> "conditions." + condition);
	}

	private static Stream<String> exclusions(Rule rule) {
		return Exclusion.of(rule).stream().map((exclusion) -> "exclusions." + exclusion);
	}

	private static Stream<String> reductions() {
		return Stream.of("cit", "property", "land", "social", "duty", "dividends", "vat")
			.map((tax) -> "licence.reductions." + tax + "Percent");
	}

	private static Stream<String> readings() {
		return Arrays.stream(OpenReading.values()).map((question) -> "readings." + question.code());
	}

	/**
	 * A part of the form.
	 *
	 * @param fields single fields
	 * @param lists names of lists
	 */
	record Group(String name, List<String> fields, List<String> lists) {
	}

}
