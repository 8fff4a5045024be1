package kz.alatau.portal.web.incentive.words;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A step of a calculation in words.
 *
 * @param number its place in the trace, from 1
 * @param title what comes out
 * @param formula how, with the names of the values
 * @param numbers how, with the values
 * @param result what came out, with its unit
 * @param operands the values that go in
 * @param rule where the law asks for the step; empty for plain arithmetic
 */
public record StepWords(int number, String title, String formula, String numbers, String result,
		List<OperandWords> operands, @Nullable SourceWords rule) {

	public StepWords {
		operands = List.copyOf(operands);
	}

	/** Whether a number of the law goes in. */
	public boolean usesLaw() {
		return this.operands.stream().anyMatch((operand) -> operand.law() != null);
	}

}
