package kz.alatau.portal.incentive;

import java.util.List;

import kz.alatau.portal.legislation.DatedSetting;

/**
 * One condition of a regime.
 *
 * @param code what is asked, such as {@code condition.PARTICIPANT}; the words stand under
 * {@code incentive.check.} with it
 * @param result the answer
 * @param arguments dates and sums for the words
 * @param rule where the condition stands
 */
public record Check(String code, Result result, List<Object> arguments, DatedSetting rule) {

	public Check {
		arguments = List.copyOf(arguments);
	}

	/** How a condition can turn out. */
	public enum Result {

		PASSED, FAILED, NOT_ANSWERED,
		/** The law itself leaves it open, or a fact is not published. */
		UNKNOWN

	}

}
