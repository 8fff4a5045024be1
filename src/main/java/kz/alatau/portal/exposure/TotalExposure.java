package kz.alatau.portal.exposure;

import java.util.List;

import kz.alatau.portal.plan.Phase;
import org.jspecify.annotations.Nullable;

/**
 * A total over villages: exact persons are added first and rounded once.
 *
 * @param district code; empty for dwellings outside the districts, or for the city
 * @param estimates what is counted
 * @param phases earliest first; their dwellings and households add up to the estimates,
 * their persons are rounded phase by phase and need not
 */
public record TotalExposure(@Nullable String district, Estimates<Totals> estimates, List<PhaseTotals> phases) {

	public TotalExposure {
		phases = List.copyOf(phases);
	}

	/** What a total counts. */
	public record Totals(int dwellings, int households, int persons) {

	}

	/**
	 * What a total counts in one phase. Villages counted by area are not in any phase,
	 * only in the total: without dwellings nobody knows which come first.
	 */
	public record PhaseTotals(Phase phase, Estimates<Totals> totals) {

	}

}
