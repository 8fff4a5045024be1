package kz.alatau.portal.exposure;

import java.util.List;

/**
 * Totals of the districts and of the city.
 *
 * @param districts by code; the one without a code holds dwellings outside the districts
 * @param roughVillages how many villages in them were counted by area
 */
public record ExposureTotals(List<TotalExposure> districts, TotalExposure city, int roughVillages) {

	public ExposureTotals {
		districts = List.copyOf(districts);
	}

}
