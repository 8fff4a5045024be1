package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.Activity;
import kz.alatau.portal.incentive.Agreement;
import kz.alatau.portal.incentive.Answer;
import kz.alatau.portal.incentive.Asset;
import kz.alatau.portal.incentive.Building;
import kz.alatau.portal.incentive.CityOutcome;
import kz.alatau.portal.incentive.Condition;
import kz.alatau.portal.incentive.Dividend;
import kz.alatau.portal.incentive.Exclusion;
import kz.alatau.portal.incentive.Horizon;
import kz.alatau.portal.incentive.Ledger;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.incentive.Plot;
import kz.alatau.portal.incentive.Regime;
import kz.alatau.portal.incentive.Use;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.document.Field.Kind;
import kz.alatau.portal.legislation.Legislation;

/** Every field of a case in the order of the form. */
final class FieldList {

	/** Far above the budget of the city, far below the limits of exact arithmetic. */
	private static final long LARGEST = 1_000_000_000_000_000L;

	private static final int FIRST_YEAR = Legislation.FIRST_DAY.getYear();

	private static final int LAST_YEAR = 2100;

	/** Day and year of the oldest contract or loss that is read. */
	private static final int OLDEST_YEAR = 2000;

	/** Contracts may last a hundred years. */
	private static final int FARTHEST_YEAR = 2200;

	private FieldList() {
	}

	static List<Field> all() {
		return Stream
			.of(frame(), contract(), agreement(), licence(), standing(), yearly(), years(), losses(), buildings(),
					land(), payroll(), imports(), dividends(), afterwards(), readings())
			.flatMap(List::stream)
			.toList();
	}

	private static List<Field> frame() {
		return List.of(Field.choice("regime", Regime.class), year("horizon.first"),
				whole("horizon.years", 1, Horizon.LONGEST), money("project.cost"), yesNo("project.specialSector"),
				Field.choice("project.activity", Activity.class).or(Activity.GENERAL),
				Field.choice("project.otherActivity", Activity.class).or(Activity.GENERAL));
	}

	private static List<Field> contract() {
		return List.of(date("contract.signed").needed(), lastDay("contract.lastDay"), whole("contract.years", 1, 100),
				lastDay("contract.zoneLastDay"),
				Field.choice("city.outcome", CityOutcome.class).or(CityOutcome.CUT_OUT_EARLIEST),
				date("city.firstDayOutside"), date("city.moved"), yesNo("city.zoneEndBinds").or(true));
	}

	private static List<Field> agreement() {
		return List.of(Field.choice("agreement.kind", Agreement.Kind.class), date("agreement.signed").needed(),
				Field.choice("agreement.project", Agreement.Investment.class), date("agreement.firstAsset"),
				date("agreement.lastAsset"), lastDay("agreement.ends"), date("agreement.annulled"));
	}

	private static List<Field> licence() {
		List<Field> fields = new ArrayList<>(
				List.of(date("licence.issued").needed(), whole("licence.years", 1, Horizon.LONGEST).needed()));
		for (String tax : List.of("cit", "property", "land", "social", "duty", "dividends", "vat")) {
			fields.add(percent("licence.reductions." + tax + "Percent", 0, 100));
		}
		fields.add(yesNo("licence.coversOtherIncome"));
		return fields;
	}

	private static List<Field> standing() {
		Stream<Field> conditions = Arrays.stream(Condition.values())
			.map((condition) -> Field.choice("conditions." + condition, Answer.class));
		Stream<Field> exclusions = Arrays.stream(Exclusion.values())
			.map((exclusion) -> Field.choice("exclusions." + exclusion, Answer.class));
		return Stream.concat(conditions, exclusions).toList();
	}

	private static List<Field> sums(String group) {
		return List.of(money(group + "gross"), money(group + "grossPriority"), signed(group + "incomePriority"),
				signed(group + "incomeSales"), signed(group + "incomeOther"), money(group + "sales"),
				money(group + "zoneSales"), money(group + "exports"), money(group + "purchases"),
				money(group + "listedPurchases"));
	}

	private static List<Field> yearly() {
		// No gross income at all is not the same as none given.
		Stream<Field> sums = sums("yearly.").stream()
			.map((field) -> field.path().startsWith("yearly.gross") ? field : field.or(0));
		Stream<Field> growth = Stream.of("income", "pay", "trade")
			.map((what) -> percent("growth." + what + "Percent", -50, 100).or(0));
		return Stream.concat(sums, growth).toList();
	}

	private static List<Field> years() {
		List<Field> fields = new ArrayList<>(List.of(year("years[].year").needed()));
		fields.addAll(sums("years[]."));
		fields.add(money("years[].incomeWithRelief"));
		return fields;
	}

	private static List<Field> losses() {
		return List.of(Field.of("losses[].year", Kind.YEAR, OLDEST_YEAR, LAST_YEAR).needed(),
				money("losses[].amount").needed(), Field.choice("losses[].ledger", Ledger.class).or(Ledger.OTHER),
				Field.choice("assets[].group", Asset.Group.class).needed(), money("assets[].cost").needed(),
				year("assets[].year"), percent("assets[].ratePercent", 0, 100),
				Field.choice("assets[].ledger", Ledger.class).or(Ledger.PRIORITY));
	}

	private static List<Field> buildings() {
		return List.of(money("buildings[].value").needed(), date("buildings[].from"),
				money("buildings[].monthlyFall").or(0),
				Field.choice("buildings[].kind", Building.Kind.class).or(Building.Kind.GENERAL),
				Field.choice("buildings[].use", Use.class).or(Use.SHARED), year("buildings[].values[].year").needed(),
				Field.of("buildings[].values[].amounts", Kind.AMOUNTS, 0, LARGEST).needed());
	}

	private static List<Field> land() {
		return List.of(Field.of("land[].area", Kind.NUMBER, 0, 10_000_000_000L).needed(),
				Field.choice("land[].place", Plot.Place.class).or(Plot.Place.CITY_OF_REGIONAL_SIGNIFICANCE),
				Field.choice("land[].purpose", Plot.Purpose.class).or(Plot.Purpose.GENERAL),
				Field.choice("land[].tenure", Plot.Tenure.class).or(Plot.Tenure.GRANTED),
				Field.choice("land[].use", Use.class).or(Use.SHARED),
				percent("land[].localChangePercent", -50, 50).or(0), Field.of("land[].coefficient", Kind.NUMBER, 1, 10),
				money("land[].contractFee").or(0), date("land[].from"), date("land[].to"), date("land[].order"));
	}

	private static List<Field> payroll() {
		return List.of(whole("payroll[].workers", 0, 1_000_000).needed(), money("payroll[].gross").needed(),
				money("payroll[].pension").or(0), money("payroll[].medical").or(0), money("payroll[].other").or(0),
				whole("payroll[].months", 0, 12).or(12), whole("payroll[].monthsOfChange", 0, 12).or(0),
				year("payroll[].firstYear"), year("payroll[].lastYear"));
	}

	private static List<Field> imports() {
		return List.of(money("imports[].value").needed(), percent("imports[].dutyPercent", 0, 100).or(0),
				yesNo("imports[].onOffsetList"), yesNo("imports[].freeCustomsZone"), yesNo("imports[].equipment"),
				year("imports[].firstYear"), year("imports[].lastYear"));
	}

	private static List<Field> dividends() {
		return List.of(Field.choice("dividends[].payee", Dividend.Payee.class).needed(),
				money("dividends[].amount").needed(), percent("dividends[].sharePercent", 0, 100).or(0),
				percent("dividends[].treatyPercent", 0, 100), yesNo("dividends[].listed"),
				whole("dividends[].payments", 1, 366).or(1), year("dividends[].firstYear"),
				year("dividends[].lastYear"));
	}

	private static List<Field> afterwards() {
		return List.of(date("breach.on").needed(), date("breach.ended").needed(), date("breach.paid").needed(),
				percent("breach.baseRatePercent", 0, 100).needed(), date("lawChange"),
				percent("discountPercent", 0, 100).or(0), Field.of("currency.code", Kind.CODE, 0, 0).needed(),
				Field.of("currency.rate", Kind.NUMBER, 0, 1_000_000).needed(), date("currency.on").needed());
	}

	private static List<Field> readings() {
		return Arrays.stream(OpenReading.values())
			.map((question) -> Field.choice("readings." + question.code(), question.readings()).or(question.standard()))
			.toList();
	}

	private static Field money(String path) {
		return Field.of(path, Kind.MONEY, 0, LARGEST);
	}

	private static Field signed(String path) {
		return Field.of(path, Kind.MONEY, -LARGEST, LARGEST);
	}

	private static Field percent(String path, int least, int most) {
		return Field.of(path, Kind.PERCENT, least, most);
	}

	private static Field whole(String path, int least, int most) {
		return Field.of(path, Kind.WHOLE, least, most);
	}

	private static Field year(String path) {
		return Field.of(path, Kind.YEAR, FIRST_YEAR, LAST_YEAR);
	}

	private static Field date(String path) {
		return Field.of(path, Kind.DATE, OLDEST_YEAR, LAST_YEAR);
	}

	private static Field lastDay(String path) {
		return Field.of(path, Kind.DATE, OLDEST_YEAR, FARTHEST_YEAR);
	}

	private static Field yesNo(String path) {
		return Field.of(path, Kind.YES_NO, 0, 0).or(false);
	}

}
