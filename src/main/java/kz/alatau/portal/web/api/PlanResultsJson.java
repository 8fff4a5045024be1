package kz.alatau.portal.web.api;

import java.time.Instant;
import java.util.List;

import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.PlanExposure;
import kz.alatau.portal.exposure.SnapshotKey;
import kz.alatau.portal.exposure.TotalExposure.Totals;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.exposure.VillageState;

/**
 * What a version of the plan does to the villages, as it was last in force.
 *
 * @param schematic whether anything in it rests on what is only schematic
 * @param villages by KATO code
 */
record PlanResultsJson(int dataVersion, int methodVersion, Instant computedAt, boolean schematic,
		List<VillageResultJson> villages, Estimates<Totals> city) {

	static PlanResultsJson of(SnapshotKey key, PlanExposure exposure) {
		return new PlanResultsJson(key.dataVersion(), key.methodVersion(), key.computedAt(), key.schematic(),
				exposure.villages().stream().map(VillageResultJson::of).toList(), exposure.city().estimates());
	}

	/** A village: the answer in one word, and what is counted. */
	record VillageResultJson(String kato, VillageState state, Estimates<CountsJson> estimates) {

		static VillageResultJson of(VillageExposure village) {
			return new VillageResultJson(village.village().kato(), village.state(),
					village.estimates().map(CountsJson::of));
		}

	}

}
