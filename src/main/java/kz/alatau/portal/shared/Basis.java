package kz.alatau.portal.shared;

import java.util.Collection;
import java.util.Comparator;

/**
 * How well a fact is founded, from the surest to the weakest. A result is no better than
 * its weakest input (exposure method, "Honesty").
 */
public enum Basis {

	PUBLISHED, PRESS, ESTIMATED, SCHEMATIC;

	/**
	 * The weakest of several.
	 * @throws IllegalArgumentException when there is none
	 */
	public static Basis weakest(Collection<Basis> inputs) {
		return inputs.stream()
			.max(Comparator.naturalOrder())
			.orElseThrow(() -> new IllegalArgumentException("No basis given"));
	}

}
