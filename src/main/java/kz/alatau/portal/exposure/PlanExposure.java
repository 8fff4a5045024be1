package kz.alatau.portal.exposure;

import java.util.List;

/**
 * What a plan version does to all villages.
 *
 * @param districts by code, the dwellings outside the districts last
 * @param roughVillages how many villages were counted by area
 */
public record PlanExposure(List<VillageExposure> villages, List<TotalExposure> districts, TotalExposure city,
		int roughVillages) {

	public PlanExposure {
		villages = List.copyOf(villages);
		districts = List.copyOf(districts);
	}

}
