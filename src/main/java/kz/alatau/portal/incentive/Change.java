package kz.alatau.portal.incentive;

import java.util.List;

/**
 * One thing to change so that a condition is fulfilled.
 *
 * @param code what to do, such as {@code condition.REGISTERED_IN_ZONE}; the words stand
 * under {@code incentive.change.} with it
 * @param arguments dates and sums for the words
 */
public record Change(String code, List<Object> arguments) {

	public Change {
		arguments = List.copyOf(arguments);
	}

}
