package kz.alatau.portal.web.api.incentive;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.alatau.portal.shared.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * Where a value or a condition stands.
 *
 * @param id of the rule; {@code /api/v1/legislation} has all of them
 * @param act its name in the language asked for
 * @param article number as printed; missing where none was read
 * @param address of the act's text, if it is known
 * @param from first day the value holds
 */
record RuleJson(String id, String act, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String article,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String address, LocalDate from, Certainty certainty) {
}
