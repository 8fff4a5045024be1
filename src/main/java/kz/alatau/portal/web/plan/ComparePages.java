package kz.alatau.portal.web.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;

import kz.alatau.portal.exposure.ExposureComparison;
import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.exposure.SnapshotKey;
import kz.alatau.portal.plan.PlanComparison;
import kz.alatau.portal.plan.PlanDifference;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.map.DifferenceMaps;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Lays two versions of the plan beside each other. */
@Component
class ComparePages {

	private final PlanComparison comparison;

	private final Exposures exposures;

	private final ExposureComparison exposureComparison;

	private final ExposureTables tables;

	private final Villages villages;

	private final DifferenceMaps maps;

	ComparePages(PlanComparison comparison, Exposures exposures, ExposureComparison exposureComparison,
			ExposureTables tables, Villages villages, DifferenceMaps maps) {
		this.comparison = comparison;
		this.exposures = exposures;
		this.exposureComparison = exposureComparison;
		this.tables = tables;
		this.villages = villages;
		this.maps = maps;
	}

	/**
	 * Compares two published versions.
	 * @param page of the zones, counted from 1
	 */
	ComparePage.Comparison compare(PlanVersionSummary from, PlanVersionSummary to, int page) {
		PlanDifference zones = this.comparison.difference(from.number(), to.number(), page - 1);
		if (page > zones.pages()) {
			throw new NotFoundException("page " + page);
		}
		List<VillageProfile> inForce = this.villages.all();
		return new ComparePage.Comparison(from, to, zones, page, zones.pages(),
				this.maps.difference(from.number(), to.number(), inForce).orElse(null), villages(from, to, inForce));
	}

	private ComparePage.@Nullable Villages villages(PlanVersionSummary from, PlanVersionSummary to,
			List<VillageProfile> inForce) {
		Map<Integer, SnapshotKey> keys = this.exposures.ofPlans(Set.of(from.number(), to.number()));
		SnapshotKey before = keys.get(from.number());
		SnapshotKey after = keys.get(to.number());
		if (before == null || after == null) {
			return null;
		}
		return new ComparePage.Villages(before, after, this.tables.of(this.exposureComparison.difference(before, after),
				inForce, List.of(before.dataVersion(), after.dataVersion())));
	}

}
