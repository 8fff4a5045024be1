package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

import kz.alatau.portal.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static kz.alatau.portal.incentive.TaxLine.CIT;
import static kz.alatau.portal.incentive.TaxLine.LAND;
import static kz.alatau.portal.incentive.TaxLine.PROPERTY;
import static kz.alatau.portal.incentive.TaxLine.SOCIAL;
import static kz.alatau.portal.incentive.TaxLine.VAT;
import static org.assertj.core.api.Assertions.assertThat;

/** The test vectors of the legal reference, section 7, to the tenge. */
class IncentiveVectorTests {

	static Stream<Arguments> vectors() {
		return Stream.of(
				vector("TV-01", Cases.plant(), 2026,
						Map.of(CIT, 240_000_000L, PROPERTY, 152_400_000L, LAND, 1_620_000L, SOCIAL, 88_704_000L),
						Map.of(SOCIAL, 88_704_000L)),
				vector("TV-02", Cases.firstYear(), 2026, Map.of(LAND, 810_000L), Map.of(LAND, 337_500L)),
				vector("TV-06, 2027", Cases.losses(), 2027, Map.of(), Map.of()),
				vector("TV-06, 2028", Cases.losses(), 2028, Map.of(CIT, 20_000_000L), Map.of()),
				vector("TV-07, first year", Cases.assets(), 2026, Map.of(CIT, 143_000_000L), Map.of()),
				vector("TV-07, second year", Cases.assets(), 2027, Map.of(CIT, 154_550_000L), Map.of()),
				vector("TV-09", Cases.imports(false), 2026, Map.of(VAT, -48_000_000L), Map.of(VAT, 48_000_000L)),
				vector("TV-09, offset", Cases.imports(true), 2026, Map.of(VAT, 32_000_000L), Map.of(VAT, 48_000_000L)),
				vector("TV-12", Cases.developer(), 2026, Map.of(CIT, 160_000_000L, LAND, 202_500L),
						Map.of(CIT, 160_000_000L)));
	}

	private static Arguments vector(String name, IncentiveCase subject, int year, Map<TaxLine, Long> standard,
			Map<TaxLine, Long> zone) {
		return Arguments.of(name, subject, year, standard, zone);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("vectors")
	void vectorsHoldToTheTenge(String name, IncentiveCase subject, int year, Map<TaxLine, Long> standard,
			Map<TaxLine, Long> zone) {
		YearAssessment assessed = IncentiveCalculator.assess(subject, Cases.LAW).year(year);
		for (TaxLine line : TaxLine.values()) {
			if (line != PROPERTY || !name.equals("TV-02")) {
				assertThat(assessed.line(line).standard().amount()).as("%s standard", line)
					.isEqualTo(Money.of(standard.getOrDefault(line, 0L)));
			}
			assertThat(assessed.line(line).regime().amount()).as("%s zone", line)
				.isEqualTo(Money.of(zone.getOrDefault(line, 0L)));
		}
	}

	@Test
	void totalsOfThePlantAreThoseOfTheVector() {
		YearAssessment year = IncentiveCalculator.assess(Cases.plant(), Cases.LAW).year(2026);
		assertThat(year.standard()).isEqualTo(Money.of(482_724_000));
		assertThat(year.regime()).isEqualTo(Money.of(88_704_000));
		assertThat(year.saving()).isEqualTo(Money.of(394_020_000));
	}

	@Test
	void categoryBLastsFifteenYears() {
		ReliefTerm term = term(Cases.firstYear());
		assertThat(term.category()).isEqualTo(Category.B);
		assertThat(term.window().last()).isEqualTo("2041-06-15");
	}

	@Test
	void zoneEndCapsCategoryC() {
		ReliefTerm term = term(Cases.longContract());
		assertThat(term.category()).isEqualTo(Category.C);
		assertThat(term.deciding().kind()).isEqualTo(ReliefTerm.Kind.ZONE);
		assertThat(term.window().last()).isEqualTo(Cases.ZONE_END);
		assertThat(term.limits()).extracting(ReliefTerm.Limit::lastDay)
			.containsExactly(LocalDate.of(2051, 3, 1), LocalDate.of(2056, 3, 1), Cases.ZONE_END);
	}

	@Test
	void cutOutEndsTheRelief() {
		assertThat(term(Cases.firstYear().with(CityOutcome.CUT_OUT_EARLIEST)).window().last()).isEqualTo("2027-06-30");
		assertThat(term(Cases.firstYear().with(CityOutcome.CUT_OUT_LATEST)).window().last()).isEqualTo("2027-08-31");
	}

	@Test
	void tableRunsToTheEndThereWouldBeWithoutTheCutOut() {
		IncentiveAssessment assessment = IncentiveCalculator
			.assess(Cases.firstYear().with(CityOutcome.CUT_OUT_EARLIEST), Cases.LAW);
		assertThat(assessment.horizon()).isEqualTo(new Horizon(2026, 16));
		assertThat(assessment.year(2028).line(LAND).regime().amount()).isEqualTo(Money.of(810_000));
	}

	private static ReliefTerm term(IncentiveCase subject) {
		return IncentiveCalculator.assess(subject, Cases.LAW).term(CIT);
	}

}
