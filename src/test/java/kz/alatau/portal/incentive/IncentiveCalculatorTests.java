package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kz.alatau.portal.incentive.Eligibility.Eligible;
import kz.alatau.portal.incentive.Eligibility.NotEligible;
import kz.alatau.portal.incentive.IncentiveCase.Business;
import kz.alatau.portal.shared.Certainty;
import kz.alatau.portal.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static kz.alatau.portal.incentive.Cases.LAW;
import static kz.alatau.portal.incentive.Cases.billion;
import static kz.alatau.portal.incentive.Cases.contract;
import static kz.alatau.portal.incentive.Cases.million;
import static kz.alatau.portal.incentive.Cases.moved;
import static org.assertj.core.api.Assertions.assertThat;

/** The vectors of the legal reference, section 7, to the tenge, and the law's edges. */
class IncentiveCalculatorTests {

	@ParameterizedTest(name = "TV-01 {0}")
	@CsvSource({ "CIT, 240000000, 0", "PROPERTY, 152400000, 0", "LAND, 1620000, 0", "SOCIAL, 88704000, 88704000" })
	void plantWithFullYear(TaxLine tax, long standard, long zone) {
		LineAssessment line = assess(Cases.plant()).year().line(tax);
		assertThat(line.standard().amount()).isEqualTo(Money.of(standard));
		assertThat(line.zone().amount()).isEqualTo(Money.of(zone));
	}

	@Test
	void plantSavesInItsYear() {
		YearAssessment year = assess(Cases.plant()).year();
		assertThat(year.standard()).isEqualTo(Money.of(482_724_000));
		assertThat(year.zone()).isEqualTo(Money.of(88_704_000));
		assertThat(year.saving()).isEqualTo(Money.of(394_020_000));
	}

	/** TV-02: category B, 15 years; land freed from 1 June. */
	@Test
	void reliefOfLandStartsOnTheFirstOfTheMonthOfTheContract() {
		IncentiveAssessment assessment = assess(Cases.firstYear());
		LineAssessment land = assessment.year().line(TaxLine.LAND);
		assertThat(land.standard().amount()).isEqualTo(Money.of(810_000));
		assertThat(land.zone().amount()).isEqualTo(Money.of(337_500));
		assertThat(term(assessment).category()).contains(Category.B);
		assertThat(term(assessment).window().last()).isEqualTo("2041-06-15");
	}

	/** TV-02: the building is new, so all its dates are with relief. */
	@Test
	void newBuildingIsFreeFromItsFirstDay() {
		LineAssessment property = assess(Cases.firstYear()).year().line(TaxLine.PROPERTY);
		assertThat(property.standard().amount().tenge()).isEqualByComparingTo("4615384.62");
		assertThat(property.zone().amount()).isEqualTo(Money.ZERO);
	}

	/** TV-02 and TV-03 in the city without a move. */
	@Test
	void bothEndsOfTheZoneInTheCityAreShown() {
		assertThat(term(assess(Cases.firstYear())).ends())
			.isEqualTo(Map.of(Continuation.CUT_OUT_EARLIEST, LocalDate.of(2027, 6, 30), Continuation.CUT_OUT_LATEST,
					LocalDate.of(2027, 8, 31), Continuation.MOVED, LocalDate.of(2041, 6, 15)));
	}

	/** TV-03: category C would give 25 years, the zone ends before. */
	@Test
	void lifeOfTheZoneLimitsTheRelief() {
		ReliefTerm term = term(assess(Cases.longContract()));
		assertThat(term.category()).contains(Category.C);
		assertThat(term.window().last()).isEqualTo("2048-12-31");
		assertThat(term.deciding().kind()).isEqualTo(ReliefTerm.Kind.ZONE);
		assertThat(term.limits()).extracting(ReliefTerm.Limit::lastDay)
			.containsExactly(LocalDate.of(2051, 3, 1), LocalDate.of(2056, 3, 1), LocalDate.of(2048, 12, 31));
	}

	@ParameterizedTest(name = "TV-06 {0}")
	@CsvSource({ "2026, 0", "2027, 0", "2028, 20000000", "2029, 0" })
	void lossesWaitForIncome(int year, long standard) {
		LineAssessment line = lineOf(assess(Cases.losses()), year, TaxLine.CIT);
		assertThat(line.standard().amount()).isEqualTo(Money.of(standard));
		assertThat(line.zone().amount()).isEqualTo(Money.ZERO);
	}

	@Test
	void saleOfHousingIsTaxedInTheZoneToo() {
		YearAssessment year = assess(Cases.developer()).year();
		assertThat(year.line(TaxLine.CIT).standard().amount()).isEqualTo(Money.of(160_000_000));
		assertThat(year.line(TaxLine.CIT).zone().amount()).isEqualTo(Money.of(160_000_000));
		assertThat(year.standard()).isEqualTo(Money.of(160_202_500));
		assertThat(year.zone()).isEqualTo(Money.of(160_000_000));
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-30, true", "2026-12-31, true", "2027-01-01, false" })
	void lastDayForANewContractDecides(String signed, boolean eligible) {
		IncentiveAssessment assessment = assess(moved(contract(signed, "2040-01-01"), billion("20"), Cases.NOTHING));
		assertThat(assessment.eligibility() instanceof Eligible).isEqualTo(eligible);
	}

	@Test
	void everyFailedConditionIsNamedWithItsArticle() {
		Standing standing = new Standing(Set.of(Condition.PARTICIPANT, Condition.REGISTERED_IN_ZONE),
				Set.of(Exclusion.GAMBLING));
		IncentiveCase plant = Cases.plant();
		IncentiveAssessment assessment = assess(new IncentiveCase(plant.contract(), plant.project(), standing,
				plant.continuation(), plant.business(), 2026));
		assertThat(assessment.eligibility()).isInstanceOfSatisfying(NotEligible.class,
				(no) -> assertThat(no.reasons()).extracting((reason) -> reason.reference().article())
					.containsExactly("734(1)(3)", "734(1)(4)", "734(3)"));
		assertThat(assessment.year().saving()).isEqualTo(Money.ZERO);
		assertThat(assessment.term()).isEmpty();
	}

	@ParameterizedTest(name = "contract of {0}, {1} tenge: {2}")
	@CsvSource({ "2026-05-01, 12975000000, A", "2026-05-01, 12975000001, B", "2026-05-01, 62712500000, B",
			"2026-05-01, 62712500001, C", "2024-01-02, 1, A" })
	void costSetsTheCategory(String signed, long cost, Category category) {
		assertThat(term(assess(moved(contract(signed, "2040-01-01"), Money.of(cost), Cases.NOTHING))).category())
			.contains(category);
	}

	@ParameterizedTest
	@CsvSource({ "12974999999, false", "12975000000, true", "12975000001, false" })
	void exactLimitIsAnOpenReading(long cost, boolean open) {
		IncentiveAssessment assessment = assess(
				moved(contract("2026-05-01", "2040-01-01"), Money.of(cost), Cases.NOTHING));
		assertThat(assessment.termReadings().contains(OpenReading.O_7)).isEqualTo(open);
	}

	/** Food, textile, leather, electronics: B from 1 million MCI. */
	@Test
	void specialSectorHasALowerLimit() {
		IncentiveCase plain = moved(contract("2026-05-01", "2040-01-01"), Money.of(4_325_000_001L), Cases.NOTHING);
		IncentiveCase special = new IncentiveCase(plain.contract(), new Project(plain.project().cost(), true),
				plain.standing(), plain.continuation(), plain.business(), plain.year());
		assertThat(term(assess(plain)).category()).contains(Category.A);
		assertThat(term(assess(special)).category()).contains(Category.B);
	}

	/** O-6: nothing of nothing is all priority. */
	@Test
	void noIncomeAtAllCountsAsPriority() {
		Income income = new Income(Money.ZERO, Money.ZERO, Money.ZERO, new Income.Turnover(Money.ZERO, Money.ZERO));
		LineAssessment land = assess(moved(contract("2026-01-01", "2045-12-31"), billion("20"),
				Cases.business(income, Building.NONE, Land.own(BigDecimal.TEN))))
			.year()
			.line(TaxLine.LAND);
		assertThat(land.zone().amount()).isEqualTo(Money.ZERO);
		assertThat(land.openReadings()).containsExactly(OpenReading.O_6);
	}

	@ParameterizedTest
	@CsvSource({ "2023-12-31", "2024-01-01" })
	void oldContractsHaveNoCategory(String signed) {
		ReliefTerm term = term(assess(moved(contract(signed, "2040-01-01"), Money.of(1), Cases.NOTHING)));
		assertThat(term.category()).isEmpty();
		assertThat(term.window().last()).isEqualTo("2040-01-01");
	}

	/** O-1: relief to 15 June 2041 leaves June to December taxed. */
	@Test
	void monthOfTheEndIsOutside() {
		LineAssessment land = lineOf(assess(Cases.firstYear()), 2041, TaxLine.LAND);
		assertThat(land.zone().amount()).isEqualTo(Money.of(810_000 * 7 / 12));
		assertThat(land.openReadings()).contains(OpenReading.O_1);
	}

	/** Cut out on 1 July: the relief covers June as a whole. */
	@Test
	void wholeMonthBeforeTheCutOutIsInside() {
		LineAssessment land = lineOf(assess(Cases.firstYear().with(Continuation.CUT_OUT_EARLIEST)), 2027, TaxLine.LAND);
		assertThat(land.zone().amount()).isEqualTo(Money.of(405_000));
		assertThat(land.openReadings()).isEmpty();
	}

	/** O-3: 1 January to 1 June are with relief, seven of thirteen dates are not. */
	@Test
	void thirteenDatesDecideThePropertyTaxOfTheLastYear() {
		Building building = new Building(million("1300"), LocalDate.of(2026, 1, 1), Money.ZERO);
		IncentiveCase subject = moved(contract("2026-01-01", "2045-12-31"), billion("20"),
				Cases.business(Income.NONE, building, Land.NONE))
			.with(Continuation.CUT_OUT_EARLIEST);
		LineAssessment property = lineOf(assess(subject), 2027, TaxLine.PROPERTY);
		assertThat(property.zone().amount()).isEqualTo(million("10.5"));
		assertThat(property.openReadings()).containsExactly(OpenReading.O_3);
	}

	/** Article 735(2): 60 % priority income frees 60 % of land and property tax. */
	@Test
	void mixedUseSharesTheReliefByIncome() {
		Income income = new Income(million("60"), Money.ZERO, million("40"),
				new Income.Turnover(million("300"), million("500")));
		Building building = new Building(million("1000"), LocalDate.of(2026, 1, 1), Money.ZERO);
		YearAssessment year = assess(moved(contract("2026-01-01", "2045-12-31"), billion("20"),
				Cases.business(income, building, Land.own(BigDecimal.valueOf(10_000)))))
			.year();
		assertThat(year.line(TaxLine.CIT).zone().amount()).isEqualTo(million("8"));
		assertThat(year.line(TaxLine.PROPERTY).zone().amount()).isEqualTo(million("6"));
		assertThat(year.line(TaxLine.LAND).zone().amount()).isEqualTo(Money.of(27_000));
	}

	/** O-5: a priority loss shelters other income only without the zone. */
	@Test
	void zoneCanCostMore() {
		Income income = new Income(million("-100"), Money.ZERO, million("100"),
				new Income.Turnover(Money.ZERO, million("100")));
		LineAssessment line = assess(moved(contract("2026-01-01", "2045-12-31"), billion("20"),
				Cases.business(income, Building.NONE, Land.NONE)))
			.year()
			.line(TaxLine.CIT);
		assertThat(line.saving()).isEqualTo(million("-20"));
		assertThat(line.openReadings()).contains(OpenReading.O_5);
	}

	@ParameterizedTest(name = "gross {0}: base {1}")
	@CsvSource({ "0, 0", "1, 60550", "60549, 60550", "60550, 60550", "60551, 50551", "400000, 390000" })
	void socialTaxHasAFloor(long gross, long base) {
		Payroll payroll = new Payroll(1, Money.of(gross), Money.of(Math.min(gross, 10_000)));
		Business business = new Business(IncomePlan.ofEveryYear(Income.NONE), null, List.of(), Building.NONE, Land.NONE,
				payroll);
		LineAssessment line = assess(moved(contract("2026-01-01", "2045-12-31"), billion("20"), business)).year()
			.line(TaxLine.SOCIAL);
		assertThat(line.standard().amount()).isEqualTo(Money.of(base * 12).times(new BigDecimal("0.06")));
		assertThat(line.openReadings().contains(OpenReading.O_14)).isEqualTo(gross == 60_550);
	}

	@Test
	void leaseCostsAtLeastTheLandTax() {
		Land land = new Land(BigDecimal.valueOf(1_000), Land.Tenure.LEASE, Money.of(100));
		LineAssessment line = assess(moved(contract("2026-06-15", "2045-12-31"), billion("20"),
				Cases.business(Income.NONE, Building.NONE, land)))
			.year()
			.line(TaxLine.LAND);
		assertThat(line.standard().amount()).isEqualTo(Money.of(6_750));
		assertThat(line.zone().amount()).isEqualTo(new Money(new BigDecimal("2812.50")));
	}

	/** O-4: the reader's own split goes before days. */
	@Test
	void incomeOfTheContractYearIsSplit() {
		Business byDays = Cases.business(Income.ofPriority(million("365")), Building.NONE, Land.NONE);
		Contract contract = contract("2026-07-02", "2045-12-31");
		LineAssessment line = assess(moved(contract, billion("20"), byDays)).year().line(TaxLine.CIT);
		assertThat(line.zone().amount()).isEqualTo(million("36.4"));
		Business given = new Business(byDays.income(), million("300"), List.of(), Building.NONE, Land.NONE,
				Payroll.NONE);
		line = assess(moved(contract, billion("20"), given)).year().line(TaxLine.CIT);
		assertThat(line.zone().amount()).isEqualTo(million("13"));
		assertThat(line.openReadings()).containsExactly(OpenReading.O_4);
	}

	@Test
	void lineIsAsUnsureAsItsWeakestRule() {
		YearAssessment year = assess(Cases.plant()).year();
		assertThat(year.line(TaxLine.CIT).certainty()).isEqualTo(Certainty.S);
		assertThat(year.line(TaxLine.LAND).certainty()).isEqualTo(Certainty.A);
	}

	private static IncentiveAssessment assess(IncentiveCase subject) {
		return IncentiveCalculator.assess(subject, LAW);
	}

	private static LineAssessment lineOf(IncentiveAssessment assessment, int year, TaxLine tax) {
		return assessment.years().stream().filter((one) -> one.year() == year).findFirst().orElseThrow().line(tax);
	}

	private static ReliefTerm term(IncentiveAssessment assessment) {
		return ((Eligible) assessment.eligibility()).term();
	}

}
