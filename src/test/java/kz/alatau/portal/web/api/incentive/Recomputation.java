package kz.alatau.portal.web.api.incentive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BinaryOperator;

import tools.jackson.databind.JsonNode;

/**
 * What the description of the interface says of operations, in a few lines and without a
 * class of the portal.
 */
final class Recomputation {

	private final List<JsonNode> operands;

	private Recomputation(JsonNode step) {
		this.operands = step.path("operands").valueStream().toList();
	}

	static BigDecimal of(JsonNode step) {
		return new Recomputation(step).apply(step.path("operation").asString());
	}

	private BigDecimal apply(String operation) {
		return switch (operation) {
			case "SUM" -> this.operands.isEmpty() ? BigDecimal.ZERO : fold(BigDecimal::add);
			case "DIFFERENCE" -> fold(BigDecimal::subtract);
			case "PRODUCT" -> fold(BigDecimal::multiply);
			case "QUOTIENT" -> number(0).divide(number(1), MathContext.DECIMAL128);
			case "SMALLEST" -> fold(BigDecimal::min);
			case "LARGEST" -> fold(BigDecimal::max);
			case "REST" -> BigDecimal.ONE.subtract(number(0));
			case "IF_AT_MOST" -> number((number(0).compareTo(number(1)) <= 0) ? 2 : 3);
			case "IF_BELOW" -> number((number(0).compareTo(number(1)) < 0) ? 2 : 3);
			case "GROWN" -> number(0).multiply(power());
			case "DISCOUNTED" -> number(0).divide(power(), MathContext.DECIMAL128);
			case "FALLING_SUM" -> fallingSum();
			case "MONTHS" ->
				BigDecimal.valueOf(ChronoUnit.MONTHS.between(YearMonth.from(day(0)), YearMonth.from(day(1))) + 1);
			case "DAYS" -> BigDecimal.valueOf(ChronoUnit.DAYS.between(day(0), day(1)) + 1);
			case "ROUNDED" -> number(0).setScale(2, RoundingMode.HALF_UP);
			default -> throw new AssertionError("Not described: " + operation);
		};
	}

	private BigDecimal fold(BinaryOperator<BigDecimal> operator) {
		BigDecimal result = number(0);
		for (int i = 1; i < this.operands.size(); i++) {
			result = operator.apply(result, number(i));
		}
		return result;
	}

	private BigDecimal power() {
		return BigDecimal.ONE.add(number(1)).pow(number(2).intValueExact());
	}

	private BigDecimal fallingSum() {
		BigDecimal sum = BigDecimal.ZERO;
		for (int n = number(2).intValueExact(); n < number(2).add(number(3)).intValueExact(); n++) {
			sum = sum.add(number(0).subtract(number(1).multiply(BigDecimal.valueOf(n))).max(BigDecimal.ZERO));
		}
		return sum;
	}

	private BigDecimal number(int index) {
		return new BigDecimal(this.operands.get(index).path("value").asString());
	}

	private LocalDate day(int index) {
		return LocalDate.parse(this.operands.get(index).path("value").asString());
	}

}
