package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Unit;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/** Calculates and writes down each step on the way. */
final class Workings {

	private final List<Step> steps = new ArrayList<>();

	Operand sum(String name, Operand... operands) {
		return step(name, Operation.SUM, Unit.TENGE, null, operands);
	}

	Operand sum(String name, List<Operand> operands) {
		return step(name, Operation.SUM, Unit.TENGE, null, operands);
	}

	Operand difference(String name, Operand... operands) {
		return step(name, Operation.DIFFERENCE, Unit.TENGE, null, operands);
	}

	Operand product(String name, Operand... operands) {
		return step(name, Operation.PRODUCT, Unit.TENGE, null, operands);
	}

	Operand quotient(String name, Operand dividend, Operand divisor) {
		return step(name, Operation.QUOTIENT, Unit.TENGE, null, dividend, divisor);
	}

	Operand share(String name, @Nullable DatedSetting rule, Operand part, Operand whole) {
		return step(name, Operation.QUOTIENT, Unit.SHARE, rule, part, whole);
	}

	Operand rest(String name, Operand share) {
		return step(name, Operation.REST, Unit.SHARE, null, share);
	}

	Operand smallest(String name, @Nullable DatedSetting rule, Operand... operands) {
		return step(name, Operation.SMALLEST, Unit.TENGE, rule, operands);
	}

	Operand largest(String name, @Nullable DatedSetting rule, Operand... operands) {
		return step(name, Operation.LARGEST, Unit.TENGE, rule, operands);
	}

	Operand step(String name, Operation operation, Unit unit, @Nullable DatedSetting rule, Operand... operands) {
		return step(name, operation, unit, rule, List.of(operands));
	}

	/** Adds a step; what comes back can go into later steps. */
	Operand step(String name, Operation operation, Unit unit, @Nullable DatedSetting rule, List<Operand> operands) {
		BigDecimal result = operation.apply(operands);
		this.steps.add(new Step(name, operation, operands, result, unit, rule));
		return new Operand(name, result, unit, new Origin.Result(this.steps.size() - 1));
	}

	Trace trace() {
		return new Trace(this.steps);
	}

	/** The figure of the line: the one place where it is rounded. */
	Due due(Operand exact) {
		Operand rounded = step("rounded", Operation.ROUNDED, Unit.TENGE, null, exact);
		return new Due(new Money(rounded.number()), trace());
	}

}
