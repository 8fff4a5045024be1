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

	public PlanChange {
		put = List.copyOf(put);
		removed = Set.copyOf(removed);
	}

	public boolean isNothing() {
		return this.put.isEmpty() && this.removed.isEmpty();
	}

}
