package kz.alatau.portal.shared;

import java.util.List;

/**
 * A "no" of the domain with its reason.
 *
 * @param field name of the input it concerns
 * @param messageKey key of the sentence that explains it
 * @param arguments values for the sentence
 */
public record Refusal(String field, String messageKey, List<Object> arguments) {

	public Refusal {
		arguments = List.copyOf(arguments);
	}

	public static Refusal of(String field, String messageKey, Object... arguments) {
		return new Refusal(field, messageKey, List.of(arguments));
	}

}
