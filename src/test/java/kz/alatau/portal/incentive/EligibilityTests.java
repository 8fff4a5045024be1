package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.incentive.Check.Result;
import kz.alatau.portal.incentive.Eligibility.Verdict;
import kz.alatau.portal.incentive.OpenReading.Reading;
import kz.alatau.portal.legislation.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who gets the reliefs, on which dates, and what would have to change. */
class EligibilityTests {

	@ParameterizedTest
	@CsvSource({ "2026-12-30, ELIGIBLE", "2026-12-31, ELIGIBLE", "2027-01-01, NOT_ELIGIBLE" })
	void lastDayForAContractIsTheLastOf2026(String signed, Verdict verdict) {
		IncentiveAssessment assessment = assess(Cases.plant().with(Cases.zone(signed, 20)));
		assertThat(assessment.eligibility().verdict()).isEqualTo(verdict);
		assertThat(assessment.regime()).isEqualTo((verdict == Verdict.ELIGIBLE) ? Regime.SEZ_735 : Regime.STANDARD);
	}

	@Test
	void contractTooLateIsToldToSignInTime() {
		Eligibility eligibility = assess(Cases.plant().with(Cases.zone("2027-01-01", 20))).eligibility();
		assertThat(eligibility.deciding()).extracting(Check::code).containsExactly("contract-date");
		assertThat(eligibility.changes())
			.containsExactly(new Change("contract-date", List.of(LocalDate.of(2026, 12, 31))));
	}

	@Test
	void contractTooLateHasNoReliefInAnyYearAndPointsToTheLicence() {
		IncentiveAssessment assessment = assess(Cases.plant().with(Cases.zone("2027-01-01", 20)));
		assertThat(assessment.years()).allSatisfy((year) -> assertThat(year.saving().isZero()).isTrue());
		assertThat(assessment.notes()).extracting(Note::code).contains("no-new-contracts", "licence-instead");
	}

	@ParameterizedTest
	@EnumSource(Condition.class)
	void conditionNotFulfilledDecidesAndIsTheNearestChange(Condition condition) {
		Map<Condition, Answer> answers = new EnumMap<>(Standing.clear().conditions());
		answers.put(condition, Answer.NO);
		Standing standing = new Standing(answers, Standing.clear().exclusions());
		Eligibility eligibility = assess(Cases.plant().with(standing)).eligibility();
		assertThat(eligibility.deciding()).extracting(Check::code).containsExactly("condition." + condition);
		assertThat(eligibility.changes()).extracting(Change::code).containsExactly("condition." + condition);
	}

	@ParameterizedTest
	@EnumSource(value = Exclusion.class, names = { "SUBSOIL_USE", "EXCISABLE_GOODS", "SPECIAL_TAX_REGIME",
			"INVESTMENT_AGREEMENT", "GAMBLING", "ASTANA_HUB", "AIFC" })
	void sevenThingsShutOutOfTheZone(Exclusion exclusion) {
		Map<Exclusion, Answer> answers = new HashMap<>(Standing.clear().exclusions());
		answers.put(exclusion, Answer.YES);
		Standing standing = new Standing(Standing.clear().conditions(), answers);
		Eligibility eligibility = assess(Cases.plant().with(standing)).eligibility();
		assertThat(eligibility.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
		assertThat(eligibility.deciding()).extracting((check) -> check.rule().rule()).containsExactly(Rule.EXCLUSIONS);
	}

	@Test
	void whatWasNotAnsweredLeavesTheAnswerOpenAndTheReliefComputed() {
		IncentiveAssessment assessment = assess(Cases.plant().with(Standing.UNKNOWN));
		assertThat(assessment.eligibility().verdict()).isEqualTo(Verdict.OPEN);
		assertThat(assessment.eligibility().checks()).hasSize(12);
		assertThat(assessment.regime()).isEqualTo(Regime.SEZ_735);
		assertThat(assessment.year(2026).saving().isZero()).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "2023-12-31, ", "2024-01-01, ", "2024-01-02, A" })
	void categoriesCountForContractsAfterTheFirstDayOf2024(String signed, Category category) {
		IncentiveCase small = Cases.of(Cases.zone(signed, 30), Cases.billion("1"), Business.NONE);
		assertThat(assess(small).term(TaxLine.CIT).category()).isEqualTo(category);
	}

	@ParameterizedTest
	@CsvSource({ "12.974999, A", "12.975, A", "12.975001, B", "62.7125, B", "62.712501, C" })
	void categoryFollowsTheCost(String billions, Category category) {
		IncentiveCase subject = Cases.of(Cases.zone("2026-06-15", 30), Cases.billion(billions), Business.NONE);
		assertThat(assess(subject).term(TaxLine.CIT).category()).isEqualTo(category);
	}

	@ParameterizedTest
	@CsvSource({ "4.324999, A", "4.325, A", "4.325001, B" })
	void specialSectorHasALowerLimit(String billions, Category category) {
		IncentiveCase subject = Cases.of(Cases.zone("2026-06-15", 30), Cases.billion(billions), Business.NONE);
		Project special = new Project(Cases.billion(billions), true, Activity.GENERAL, Activity.GENERAL);
		IncentiveCase inSector = new IncentiveCase(null, special, subject.entitlement(), subject.standing(),
				subject.business(), null, null, Readings.STANDARD, BigDecimal.ZERO, null);
		assertThat(assess(inSector).term(TaxLine.CIT).category()).isEqualTo(category);
	}

	@ParameterizedTest
	@CsvSource({ "2026-05-07, PASSED", "2026-05-08, UNKNOWN", "2026-06-30, UNKNOWN", "2026-07-01, FAILED" })
	void agreementsLiveOnOnlyFromBeforeTheLaw(String signed, Result result) {
		Eligibility eligibility = assess(Cases.plant().with(agreed(signed))).eligibility();
		assertThat(eligibility.checks().getFirst().result()).isEqualTo(result);
	}

	@ParameterizedTest
	@CsvSource({ "UNKNOWN, STANDARD", "BANNED, STANDARD", "KEPT, GRANDFATHERED_AGREEMENT" })
	void agreementBetweenPublicationAndBanFollowsTheReading(Reading reading, Regime regime) {
		IncentiveCase subject = Cases.plant().with(agreed("2026-06-01"));
		assertThat(assess(subject.with(new Readings(Map.of(OpenReading.O_9, reading)))).regime()).isEqualTo(regime);
	}

	@Test
	void bannedAgreementHasNoChangeThatHelps() {
		Eligibility eligibility = assess(Cases.plant().with(agreed("2026-08-01"))).eligibility();
		assertThat(eligibility.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
		assertThat(eligibility.changes()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "2026-12-31, NOT_ELIGIBLE", "2027-01-01, OPEN", "2027-01-02, OPEN" })
	void licencesBeginIn2027AndTheirRatesAreNotSet(String issued, Verdict verdict) {
		Licence licence = new Licence(LocalDate.parse(issued), 20, Map.of(), false);
		IncentiveAssessment assessment = assess(Cases.plant().with(new Entitlement.Licensed(licence)));
		assertThat(assessment.eligibility().verdict()).isEqualTo(verdict);
		assertThat(assessment.regime()).isEqualTo(Regime.STANDARD);
		assertThat(assessment.notes()).extracting(Note::code).contains("rates-not-set");
	}

	@Test
	void developerIsToldThatSalesOfHousingHaveNoRelief() {
		IncentiveAssessment assessment = assess(Cases.developer());
		assertThat(assessment.notes()).filteredOn((note) -> note.code().equals("sale-of-buildings"))
			.singleElement()
			.satisfies((note) -> assertThat(note.rule().reference().article()).isEqualTo("735(4)"));
		assertThat(assessment.year(2026).line(TaxLine.CIT).saving().isZero()).isTrue();
	}

	private static Entitlement agreed(String signed) {
		return new Entitlement.Agreed(new Agreement(Agreement.Kind.INVESTMENTS, LocalDate.parse(signed),
				Agreement.Investment.NEW_PRODUCTION, null, null, null, null));
	}

	private static IncentiveAssessment assess(IncentiveCase subject) {
		return IncentiveCalculator.assess(subject, Cases.LAW);
	}

}
