package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.alatau.portal.exposure.ExposureInputs.Dwelling;
import kz.alatau.portal.exposure.ExposureInputs.Settlement;
import kz.alatau.portal.geo.Extent;
import kz.alatau.portal.geo.ProjectedBoundary;

/**
 * What was computed for one village.
 *
 * @param parts what it adds to the totals, persons exact
 * @param reach the rectangles around its boundary, its dwellings and each of its fields:
 * a zone that meets none of them has no say
 */
record VillageOutcome(VillageExposure exposure, Estimates<Map<TotalKey, TotalPart>> parts, List<Extent> reach) {

	static VillageOutcome of(Settlement settlement, PlanZones plan) {
		VillageCalculation calculation = new VillageCalculation(settlement, plan);
		return new VillageOutcome(calculation.result(), Estimates.each(calculation::parts), reach(settlement));
	}

	private static List<Extent> reach(Settlement settlement) {
		List<Extent> reach = new ArrayList<>();
		reach.add(settlement.boundary().extent());
		Optional<Extent> dwellings = settlement.dwellings()
			.stream()
			.map(Dwelling::footprint)
			.map((footprint) -> footprint.extent())
			.reduce(Extent::include);
		dwellings.ifPresent(reach::add);
		settlement.productiveLand().stream().map(ProjectedBoundary::extent).forEach(reach::add);
		return reach;
	}

	boolean isReachedBy(List<Extent> zones) {
		return this.reach.stream().anyMatch((mine) -> zones.stream().anyMatch(mine::meets));
	}

}
