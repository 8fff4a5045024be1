package kz.alatau.portal.shared;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One step of a calculation: enough to print it in any language and to compute it again.
 *
 * @param messageKey key of the sentence that says the formula in words
 * @param arguments the values that go into the formula, in the order of the sentence
 * @param result what came out
 * @param unit message key of the unit of the result
 * @param reference the rule applied, empty for plain arithmetic
 */
public record Step(String messageKey, List<Object> arguments, BigDecimal result, String unit,
		@Nullable LegalReference reference) {

	public Step {
		arguments = List.copyOf(arguments);
	}

}
