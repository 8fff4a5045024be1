package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * How the result of a step follows from its operands. Every figure of an assessment can
 * be computed again from its trace with these and nothing else.
 */
public enum Operation {

	/** All operands added. */
	SUM,
	/** The first less all others. */
	DIFFERENCE,
	/** All operands multiplied. */
	PRODUCT,
	/** The first divided by the second, to 34 digits. */
	QUOTIENT,
	/** The smallest. */
	SMALLEST,
	/** The largest. */
	LARGEST,
	/** One less the operand: what a share leaves. */
	REST,
	/** The third where the first is at most the second, else the fourth. */
	IF_AT_MOST,
	/** The third where the first is below the second, else the fourth. */
	IF_BELOW,
	/** The first, grown by the share of the second as many times as the third says. */
	GROWN,
	/** The first, divided by one plus the second as many times as the third says. */
	DISCOUNTED,
	/**
	 * Values that fall by the same sum: the first less the second times n, never below
	 * zero, summed over as many n as the fourth says, beginning with the third.
	 */
	FALLING_SUM,
	/** Calendar months from the month of the first date to that of the second. */
	MONTHS,
	/** Days from the first date to the second, both counted. */
	DAYS,
	/** The operand rounded half up to 12 decimals, then half up to 0.01. */
	ROUNDED;

	/** Far finer than a tiyn: money is rounded once a line. */
	static final MathContext EXACT = MathContext.DECIMAL128;

	private static final int TIYN = 2;

	/**
	 * Digits below this are those a division had to cut off, and may not tip half a tiyn.
	 */
	private static final int NOISE = 12;

	/** Computes the step again. */
	public BigDecimal apply(List<Operand> operands) {
		return switch (this) {
			case SUM -> fold(operands, BigDecimal::add);
			case DIFFERENCE -> fold(operands, BigDecimal::subtract);
			case PRODUCT -> fold(operands, BigDecimal::multiply);
			case QUOTIENT -> first(operands).divide(operands.get(1).number(), EXACT);
			case SMALLEST -> fold(operands, BigDecimal::min);
			case LARGEST -> fold(operands, BigDecimal::max);
			case REST -> BigDecimal.ONE.subtract(first(operands));
			case IF_AT_MOST -> operands.get((compare(operands) <= 0) ? 2 : 3).number();
			case IF_BELOW -> operands.get((compare(operands) < 0) ? 2 : 3).number();
			case GROWN -> first(operands).multiply(grown(operands), EXACT);
			case DISCOUNTED -> first(operands).divide(grown(operands), EXACT);
			case FALLING_SUM -> fallingSum(operands);
			case MONTHS -> BigDecimal.valueOf(ChronoUnit.MONTHS.between(month(operands, 0), month(operands, 1)) + 1);
			case DAYS -> BigDecimal.valueOf(ChronoUnit.DAYS.between(date(operands, 0), date(operands, 1)) + 1);
			case ROUNDED -> first(operands).setScale(NOISE, RoundingMode.HALF_UP).setScale(TIYN, RoundingMode.HALF_UP);
		};
	}

	private static BigDecimal fold(List<Operand> operands, BinaryOperator<BigDecimal> operator) {
		BigDecimal result = operands.isEmpty() ? BigDecimal.ZERO : operands.getFirst().number();
		for (int i = 1; i < operands.size(); i++) {
			result = operator.apply(result, operands.get(i).number());
		}
		return result;
	}

	private static BigDecimal first(List<Operand> operands) {
		return operands.getFirst().number();
	}

	private static int compare(List<Operand> operands) {
		return first(operands).compareTo(operands.get(1).number());
	}

	private static BigDecimal grown(List<Operand> operands) {
		return BigDecimal.ONE.add(operands.get(1).number()).pow(operands.get(2).number().intValueExact(), EXACT);
	}

	private static BigDecimal fallingSum(List<Operand> operands) {
		BigDecimal value = first(operands);
		BigDecimal fall = operands.get(1).number();
		int begin = operands.get(2).number().intValueExact();
		int count = operands.get(3).number().intValueExact();
		BigDecimal sum = BigDecimal.ZERO;
		for (int n = begin; n < begin + count; n++) {
			sum = sum.add(value.subtract(fall.multiply(BigDecimal.valueOf(n))).max(BigDecimal.ZERO));
		}
		return sum;
	}

	private static LocalDate month(List<Operand> operands, int index) {
		return date(operands, index).withDayOfMonth(1);
	}

	private static LocalDate date(List<Operand> operands, int index) {
		return operands.get(index).date();
	}

}
