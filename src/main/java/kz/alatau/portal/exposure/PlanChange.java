package kz.alatau.portal.exposure;

import java.util.List;
import java.util.Set;

import kz.alatau.portal.plan.PlanZone;

/**
 * What somebody would do to the plan.
 *
 * @param put zones that take the place of those with the same code, or are added
 * @param removed codes of zones that are dropped
 */
public record PlanChange(List<PlanZone> put, Set<String> removed) {

	/** The most zones that are put, and the most that are dropped. */
	public static final int MOST_ZONES = 500;

	/** The most corners of one zone in a file. */
	public static final int MOST_CORNERS = 2_000;

	/** The longest file of zones, in bytes. */
	public static final int LONGEST_FILE = 1 << 20;

	public PlanChange {
		put = List.copyOf(put);
		removed = Set.copyOf(removed);
	}

	public boolean isNothing() {
		return this.put.isEmpty() && this.removed.isEmpty();
	}

}
