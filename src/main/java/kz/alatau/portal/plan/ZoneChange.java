package kz.alatau.portal.plan;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * How a zone differs between two versions.
 *
 * @param before empty for a zone that was added
 * @param after empty for a zone that was removed
 * @param aspects what is different; empty for a zone added or removed
 */
public record ZoneChange(String code, @Nullable ZoneLine before, @Nullable ZoneLine after, Set<Aspect> aspects) {

	public ZoneChange {
		aspects = Set.copyOf(aspects);
	}

	public Kind kind() {
		if (this.before == null) {
			return Kind.ADDED;
		}
		return (this.after == null) ? Kind.REMOVED : Kind.CHANGED;
	}

	/** What became of the zone. */
	public enum Kind {

		ADDED, REMOVED, CHANGED

	}

	/** What can be different about a zone. */
	public enum Aspect {

		DISPOSITION, PHASE, LAND_USE, DISTRICT, NAME, BASIS, BOUNDARY

	}

}
