package kz.alatau.portal.incentive;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where the company stands towards articles 734(1) and 734(3).
 *
 * @param fulfilled conditions it fulfils
 * @param exclusions what shuts it out
 */
public record Standing(Set<Condition> fulfilled, Set<Exclusion> exclusions) {

	/** Fulfils all conditions and nothing shuts it out. */
	public static final Standing CLEAR = new Standing(EnumSet.allOf(Condition.class), Set.of());

	public Standing {
		fulfilled = Set.copyOf(fulfilled);
		exclusions = Set.copyOf(exclusions);
	}

}
