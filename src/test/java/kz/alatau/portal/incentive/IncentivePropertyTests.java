package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.OpenReading.Reading;
import kz.alatau.portal.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for every case. */
class IncentivePropertyTests {

	private static final List<TaxLine> RELIEVED = List.of(TaxLine.CIT, TaxLine.PROPERTY, TaxLine.LAND,
			TaxLine.LAND_FEE);

	static LongStream seeds() {
		return LongStream.range(0, 400);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void withOnePoolTheReliefLiesBetweenNothingAndTheTax(long seed) {
		IncentiveCase subject = RandomCases.zone(seed);
		IncentiveCase onePool = subject.with(subject.readings().with(OpenReading.O_5, Reading.ONE_POOL));
		for (YearAssessment year : assess(onePool).years()) {
			for (TaxLine line : RELIEVED) {
				LineAssessment assessed = year.line(line);
				assertThat(assessed.saving()).as("%s %s", year.year(), line)
					.isBetween(Money.ZERO, assessed.standard().amount());
			}
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void longerContractNeverShortensTheRelief(long seed) {
		IncentiveCase subject = RandomCases.zone(seed);
		if (!(subject.entitlement() instanceof Entitlement.Zone(Contract contract, City city))) {
			throw new AssertionError(subject.entitlement());
		}
		Contract longer = new Contract(contract.signed(), null, contract.years() + 1 + (int) seed % 10,
				contract.zoneLastDay());
		ReliefTerm shorter = assess(subject).term();
		ReliefTerm other = assess(subject.with(new Entitlement.Zone(longer, city))).term();
		if (shorter != null && other != null) {
			assertThat(other.window().last()).isAfterOrEqualTo(shorter.window().last());
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void everyFigureOfAnyRegimeFollowsFromItsTrace(long seed) {
		TraceReplay.check(assess(RandomCases.any(seed)));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void monthsOfAPlotAddUpToTheYear(long seed) {
		BigDecimal area = BigDecimal.valueOf(1 + seed * 977);
		Money year = land(new Plot(area, Plot.Place.CITY_OF_REGIONAL_SIGNIFICANCE, Plot.Purpose.GENERAL,
				Plot.Tenure.BOUGHT, Use.SHARED, BigDecimal.ZERO, null, Money.ZERO, null, null, null));
		BigDecimal sum = Stream.iterate(YearMonth.of(2026, 1), (month) -> month.plusMonths(1))
			.limit(12)
			.map((month) -> land(new Plot(area, Plot.Place.CITY_OF_REGIONAL_SIGNIFICANCE, Plot.Purpose.GENERAL,
					Plot.Tenure.BOUGHT, Use.SHARED, BigDecimal.ZERO, null, Money.ZERO, month.atDay(1),
					month.plusMonths(1).atDay(1), null)))
			.map(Money::tenge)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		// Twelve roundings of half a tiyn each.
		assertThat(sum.subtract(year.tenge()).abs()).isLessThanOrEqualTo(new BigDecimal("0.06"));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void otherReadingsAreListedOnlyWhereTheyChangeSomething(long seed) {
		IncentiveAssessment assessment = assess(RandomCases.any(seed));
		for (Alternative alternative : IncentiveCalculator.alternatives(assessment, Cases.LAW)) {
			IncentiveCase subject = assessment.subject()
				.with(assessment.subject().readings().with(alternative.question(), alternative.reading()));
			IncentiveAssessment other = assess(subject);
			assertThat(other.relieved().tax()).isEqualTo(alternative.regime());
			for (Alternative.Figure figure : alternative.figures()) {
				LineAssessment line = other.year(figure.year()).line(figure.line());
				assertThat(line.regime().amount()).isEqualTo(figure.regime());
				assertThat(line.standard().amount()).isEqualTo(figure.standard());
			}
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void horizonDoesNotChangeAYear(long seed) {
		IncentiveCase subject = RandomCases.any(seed);
		IncentiveAssessment shorter = assess(subject.with(new Horizon(2026, 3)));
		IncentiveAssessment longer = assess(subject.with(new Horizon(2026, 12)));
		for (YearAssessment year : shorter.years()) {
			assertThat(longer.year(year.year())).isEqualTo(year);
		}
	}

	private static Money land(Plot plot) {
		Business business = new Business(Income.NONE, List.of(), List.of(plot), List.of(), Trade.NONE, List.of(),
				Growth.NONE);
		IncentiveCase subject = Cases.of(new Entitlement.None(), Money.ZERO, business).with(new Horizon(2026, 1));
		return assess(subject).year(2026).line(TaxLine.LAND).standard().amount();
	}

	private static IncentiveAssessment assess(IncentiveCase subject) {
		return IncentiveCalculator.assess(subject, Cases.LAW);
	}

}
