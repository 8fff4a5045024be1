package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import kz.alatau.portal.shared.Money;

import static org.assertj.core.api.Assertions.assertThat;

/** Computes traces again from what they show, not from what they say came out. */
final class TraceReplay {

	private static final List<Function<LineAssessment, Due>> SIDES = List.of(LineAssessment::standard,
			LineAssessment::regime);

	private TraceReplay() {
	}

	/** Every figure of an assessment. */
	static void check(IncentiveAssessment assessment) {
		SIDES.forEach((side) -> List.of(TaxLine.values()).forEach((line) -> check(assessment, side, line)));
	}

	private static void check(IncentiveAssessment assessment, Function<LineAssessment, Due> side, TaxLine line) {
		Map<Integer, List<BigDecimal>> results = new HashMap<>();
		for (YearAssessment year : assessment.years()) {
			Due due = side.apply(year.line(line));
			List<BigDecimal> again = of(due.trace(), results);
			results.put(year.year(), again);
			assertThat(due.amount()).as("%s %s", year.year(), line).isEqualTo(amount(again));
		}
	}

	/**
	 * The results of all steps.
	 * @param earlier results of the same line in earlier years
	 */
	static List<BigDecimal> of(Trace trace, Map<Integer, List<BigDecimal>> earlier) {
		List<BigDecimal> results = new ArrayList<>();
		for (Step step : trace.steps()) {
			List<Operand> operands = step.operands().stream().map((one) -> resolved(one, results, earlier)).toList();
			BigDecimal result = step.operation().apply(operands);
			assertThat(result).as(step.name()).isEqualByComparingTo(step.result());
			results.add(result);
		}
		return results;
	}

	static Money amount(List<BigDecimal> results) {
		return results.isEmpty() ? Money.ZERO : new Money(results.getLast());
	}

	private static Operand resolved(Operand operand, List<BigDecimal> results, Map<Integer, List<BigDecimal>> earlier) {
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
