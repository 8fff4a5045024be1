package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import kz.alatau.portal.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every figure can be computed again from its trace alone. */
class IncentiveTraceTests {

	static List<IncentiveCase> cases() {
		return Cases.all();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void figureFollowsFromItsTraceAlone(IncentiveCase subject) {
		IncentiveAssessment assessment = IncentiveCalculator.assess(subject, Cases.LAW);
		for (Function<LineAssessment, Due> side : List.<Function<LineAssessment, Due>>of(LineAssessment::standard,
				LineAssessment::regime)) {
			for (TaxLine line : TaxLine.values()) {
				Map<Integer, List<BigDecimal>> results = new HashMap<>();
				for (YearAssessment year : assessment.years()) {
					Due due = side.apply(year.line(line));
					List<BigDecimal> again = Replay.of(due.trace(), results);
					results.put(year.year(), again);
					assertThat(due.amount()).as("%s %s", year.year(), line).isEqualTo(amount(again));
				}
			}
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void presentValueFollowsFromItsTrace(IncentiveCase subject) {
		Totals totals = IncentiveCalculator.assess(subject, Cases.LAW).relieved();
		assertThat(amount(Replay.of(totals.trace(), Map.of()))).isEqualTo(totals.presentValue());
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyNumberOfTheLawHasItsReference(IncentiveCase subject) {
		IncentiveCalculator.assess(subject, Cases.LAW)
			.years()
			.stream()
			.flatMap((year) -> year.lines().stream())
			.flatMap((line) -> Stream.of(line.standard(), line.regime()))
			.flatMap((due) -> due.trace().law().stream())
			.distinct()
			.forEach((setting) -> assertThat(setting.reference().article()).as(setting.rule().id()).isNotBlank());
	}

	private static Money amount(List<BigDecimal> results) {
		return results.isEmpty() ? Money.ZERO : new Money(results.getLast());
	}

	/** Computes a trace again from what it shows, not from what it says came out. */
	private static final class Replay {

		static List<BigDecimal> of(Trace trace, Map<Integer, List<BigDecimal>> earlier) {
			List<BigDecimal> results = new ArrayList<>();
			for (Step step : trace.steps()) {
				List<Operand> operands = step.operands()
					.stream()
					.map((one) -> resolved(one, results, earlier))
					.toList();
				BigDecimal result = step.operation().apply(operands);
				assertThat(result).as(step.toString()).isEqualByComparingTo(step.result());
				results.add(result);
			}
			return results;
		}

		private static Operand resolved(Operand operand, List<BigDecimal> results,
				Map<Integer, List<BigDecimal>> earlier) {
			return switch (operand.origin()) {
				case Origin.Result(int step) -> with(operand, results.get(step));
				case Origin.Earlier(int year, int step) -> with(operand, earlier.get(year).get(step));
				default -> operand;
			};
		}

		private static Operand with(Operand operand, BigDecimal value) {
			assertThat(operand.number()).isEqualByComparingTo(value);
			return new Operand(operand.name(), value, operand.unit(), operand.origin());
		}

	}

}
