package kz.alatau.portal.exposure;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * All villages under two results.
 *
 * @param villages by code, those that are the same too
 * @param cityBefore empty where there was no result before
 */
public record ExposureDifference(List<VillageChange> villages, @Nullable TotalExposure cityBefore,
		TotalExposure cityAfter) {

	public ExposureDifference {
		villages = List.copyOf(villages);
	}

	/** The villages with any difference. */
	public List<VillageChange> changed() {
		return this.villages.stream().filter(VillageChange::isDifferent).toList();
	}

	static ExposureDifference of(@Nullable PlanExposure before, PlanExposure after) {
		return new ExposureDifference(
				VillageChanges.of((before != null) ? before.villages() : List.of(), after.villages()),
				(before != null) ? before.city() : null, after.city());
	}

}
