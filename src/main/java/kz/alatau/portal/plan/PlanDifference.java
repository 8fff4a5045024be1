package kz.alatau.portal.plan;

import java.util.List;

/**
 * What a version changes against another one.
 *
 * @param changes by code; a page of them
 */
public record PlanDifference(int added, int removed, int changed, int unchanged, List<ZoneChange> changes) {

	public PlanDifference {
		changes = List.copyOf(changes);
	}

	/** How many zones are not the same. */
	public int count() {
		return this.added + this.removed + this.changed;
	}

	/** How many pages the changes fill, at least one. */
	public int pages() {
		return Math.max(1, (count() + PlanComparison.PAGE - 1) / PlanComparison.PAGE);
	}

}
