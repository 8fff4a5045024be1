package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.util.List;

import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation, complete enough to print it in any language and to compute
 * it again.
 *
 * @param name what comes out; the words stand under {@code incentive.step.} with it
 * @param operation how
 * @param operands from what, in order
 * @param result what came out
 * @param unit what the result counts
 * @param rule the rule that asks for this step; empty for plain arithmetic
 */
public record Step(String name, Operation operation, List<Operand> operands, BigDecimal result, Unit unit,
		@Nullable DatedSetting rule) {
}
