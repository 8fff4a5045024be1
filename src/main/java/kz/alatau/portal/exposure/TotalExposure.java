package kz.alatau.portal.exposure;

import org.jspecify.annotations.Nullable;

/**
 * A total over villages: exact persons are added first and rounded once.
 *
 * @param district code; empty for dwellings outside the districts, or for the city
 * @param estimates what is counted
 */
public record TotalExposure(@Nullable String district, Estimates<Totals> estimates) {

	/** What a total counts. */
	public record Totals(int dwellings, int households, int persons) {

	}

}
