package kz.alatau.portal.web.api;

import java.util.Map;
import java.util.Set;

import kz.alatau.portal.exposure.ExposureComparison;
import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.exposure.SnapshotKey;
import kz.alatau.portal.plan.PlanComparison;
import kz.alatau.portal.plan.PlanDifference;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.api.PlanDifferenceJson.VillagesJson;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Joins what differs between two published versions, for programs. */
@Component
class PlanDifferences {

	private final PlanComparison comparison;

	private final Exposures exposures;

	private final ExposureComparison exposureComparison;

	PlanDifferences(PlanComparison comparison, Exposures exposures, ExposureComparison exposureComparison) {
		this.comparison = comparison;
		this.exposures = exposures;
		this.exposureComparison = exposureComparison;
	}

	PlanDifferenceJson between(int from, int to, int page) {
		PlanDifference zones = this.comparison.difference(from, to, page - 1);
		if (page > zones.pages()) {
			throw new NotFoundException("page " + page);
		}
		return PlanDifferenceJson.of(from, to, zones, page, zones.pages(), villages(from, to));
	}

	private @Nullable VillagesJson villages(int from, int to) {
		Map<Integer, SnapshotKey> keys = this.exposures.ofPlans(Set.of(from, to));
		SnapshotKey before = keys.get(from);
		SnapshotKey after = keys.get(to);
		return (before == null || after == null) ? null
				: VillagesJson.of(before, after, this.exposureComparison.difference(before, after));
	}

}
