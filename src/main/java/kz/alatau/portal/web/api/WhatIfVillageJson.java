package kz.alatau.portal.web.api;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.VillageChange;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.exposure.VillageState;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.web.OpenNumbers;
import kz.alatau.portal.web.api.ExposureJson.PhaseJson;
import org.jspecify.annotations.Nullable;

/**
 * A village that a change of the plan changes.
 *
 * @param slug its name in addresses
 * @param stateBefore the answer in one word under the plan in force
 */
record WhatIfVillageJson(@Nullable String slug, String kato, @Nullable LocalizedText names,
		@Nullable VillageState stateBefore, @Nullable VillageState stateAfter, @Nullable ResultJson before,
		@Nullable ResultJson after) {

	static WhatIfVillageJson of(VillageChange change, @Nullable VillageProfile village) {
		VillageExposure before = change.before();
		VillageExposure after = change.after();
		return new WhatIfVillageJson((village != null) ? village.slug() : null, change.village().kato(),
				(village != null) ? village.name() : null, (before != null) ? before.state() : null,
				(after != null) ? after.state() : null, ResultJson.of(before), ResultJson.of(after));
	}

	/**
	 * What a plan does to the village.
	 *
	 * @param hectares of the village by strictest disposition
	 * @param phases earliest first
	 */
	record ResultJson(CountsJson low, CountsJson central, CountsJson high, Map<Disposition, Double> hectares,
			double outsidePlanHectares, List<PhaseJson> phases) {

		static @Nullable ResultJson of(@Nullable VillageExposure exposure) {
			if (exposure == null) {
				return null;
			}
			Map<Disposition, Double> hectares = new EnumMap<>(Disposition.class);
			for (Disposition disposition : Disposition.values()) {
				hectares.put(disposition, OpenNumbers.hectares(exposure.land().of(disposition)));
			}
			Estimates<CountsJson> counts = exposure.estimates().map(CountsJson::of);
			return new ResultJson(counts.low(), counts.central(), counts.high(), hectares,
					OpenNumbers.hectares(exposure.outsidePlan()),
					exposure.phases().stream().map(PhaseJson::of).toList());
		}

	}

}
