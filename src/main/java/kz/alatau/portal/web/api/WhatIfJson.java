package kz.alatau.portal.web.api;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.ExposureDifference;
import kz.alatau.portal.exposure.TotalExposure;
import kz.alatau.portal.exposure.TotalExposure.Totals;
import kz.alatau.portal.exposure.WhatIfOutcome;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.village.VillageCode;
import kz.alatau.portal.village.VillageProfile;
import org.jspecify.annotations.Nullable;

/**
 * What a change of the plan in force would do.
 *
 * @param plan number of the plan version that is changed
 * @param replaced zones that took the place of those with the same code
 * @param villagesRecomputed how many villages the change could touch
 * @param villages that change, by KATO code
 * @param basis the weakest basis of all inputs
 * @param indicative what the numbers are not
 */
record WhatIfJson(int plan, int dataVersion, int methodVersion, int replaced, int added, int removed,
		int villagesRecomputed, List<WhatIfVillageJson> villages, CityJson city, Basis basis,
		LocalizedText indicative) {

	static WhatIfJson of(WhatIfOutcome.Computed answer, Map<VillageCode, VillageProfile> known,
			LocalizedText indicative) {
		ExposureDifference difference = answer.difference();
		List<WhatIfVillageJson> villages = difference.changed()
			.stream()
			.map((change) -> WhatIfVillageJson.of(change, known.get(change.village())))
			.toList();
		return new WhatIfJson(answer.base().planVersion(), answer.base().dataVersion(), answer.base().methodVersion(),
				answer.replaced(), answer.added(), answer.removed(), answer.recomputed(), villages,
				new CityJson(estimates(difference.cityBefore()), difference.cityAfter().estimates()), answer.basis(),
				indicative);
	}

	private static @Nullable Estimates<Totals> estimates(@Nullable TotalExposure city) {
		return (city != null) ? city.estimates() : null;
	}

	/** All villages together. */
	record CityJson(@Nullable Estimates<Totals> before, Estimates<Totals> after) {

	}

}
