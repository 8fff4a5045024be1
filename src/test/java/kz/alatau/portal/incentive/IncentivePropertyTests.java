package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import kz.alatau.portal.incentive.IncentiveCase.Business;
import kz.alatau.portal.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every case without losses, tried on seeded ones. */
class IncentivePropertyTests {

	static IntStream seeds() {
		return IntStream.range(0, 200);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void reliefNeverCostsWithoutLosses(int seed) {
		IncentiveAssessment assessment = IncentiveCalculator.assess(subject(seed), Cases.LAW);
		assertThat(assessment.years()).flatExtracting(YearAssessment::lines)
			.allSatisfy((line) -> assertThat(line.saving().isNegative()).isFalse())
			.allSatisfy((line) -> assertThat(line.zone().amount().isNegative()).isFalse());
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void laterEndNeverSavesLess(int seed) {
		IncentiveCase subject = subject(seed);
		Money earliest = saving(subject.with(Continuation.CUT_OUT_EARLIEST));
		Money latest = saving(subject.with(Continuation.CUT_OUT_LATEST));
		Money moved = saving(subject.with(Continuation.MOVED));
		assertThat(earliest).isLessThanOrEqualTo(latest);
		assertThat(latest).isLessThanOrEqualTo(moved);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void totalsAreSumsOfLines(int seed) {
		IncentiveAssessment assessment = IncentiveCalculator.assess(subject(seed), Cases.LAW);
		Money sum = assessment.term()
			.stream()
			.flatMap((year) -> year.lines().stream())
			.map(LineAssessment::saving)
			.reduce(Money.ZERO, Money::plus);
		assertThat(assessment.termSaving()).isEqualTo(sum)
			.isEqualTo(assessment.termStandard().minus(assessment.termZone()));
	}

	private static Money saving(IncentiveCase subject) {
		return IncentiveCalculator.assess(subject, Cases.LAW).termSaving();
	}

	private static IncentiveCase subject(int seed) {
		Random random = new Random(seed);
		LocalDate signed = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
		Contract contract = new Contract(signed, signed.plusDays(400 + random.nextInt(9_000)),
				random.nextBoolean() ? Cases.ZONE_END : null);
		Money all = money(random);
		Income income = new Income(money(random), money(random), money(random),
				new Income.Turnover(all.times(new BigDecimal("0.37")), all));
		Business business = new Business(IncomePlan.ofEveryYear(income), null, List.of(),
				new Building(money(random), signed.plusDays(random.nextInt(600)), Money.of(random.nextInt(1_000_000))),
				Land.own(BigDecimal.valueOf(random.nextInt(1_000_000))),
				new Payroll(random.nextInt(1_000), Money.of(50_000 + random.nextInt(500_000)), Money.of(5_000)));
		return Cases.moved(contract, money(random), business);
	}

	private static Money money(Random random) {
		return new Money(BigDecimal.valueOf(random.nextLong(0, 10_000_000_000_000L), 2));
	}

}
