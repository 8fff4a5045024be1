package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.Footprint;
import kz.alatau.portal.geo.Overlay;
import kz.alatau.portal.geo.PlanePoint;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Area;
import org.jspecify.annotations.Nullable;

/**
 * Whether one dwelling is counted, and in which phase.
 *
 * @param hits the zones that have something of the dwelling, by code
 */
record DwellingExposure(Footprint footprint, List<ZoneHit> hits, PlanZones plan) {

	/** Low counts a dwelling only if at least this share of its footprint lies inside. */
	private static final double LARGER_PART = 0.5;

	/**
	 * Looks at the dwelling in each zone.
	 * @param near zones near the dwelling, by code
	 */
	static DwellingExposure of(Footprint footprint, List<Zone> near, PlanZones plan) {
		PlanePoint point = footprint.representativePoint();
		List<ZoneHit> hits = new ArrayList<>(near.size());
		for (Zone zone : near) {
			ZoneHit hit = new ZoneHit(zone, zone.boundary().covers(point),
					Overlay.coveredArea(footprint, zone.boundary()));
			if (!hit.isNothing()) {
				hits.add(hit);
			}
		}
		return new DwellingExposure(footprint, hits, plan);
	}

	/** The earliest phase of the zones that count the dwelling; null if none does. */
	@Nullable Phase phase(Estimate estimate) {
		Phase byPoint = earliest(estimate, ZoneHit::holdsPoint);
		return switch (estimate) {
			case LOW -> (byPoint != null && largerPartInside(estimate)) ? byPoint : null;
			case CENTRAL -> byPoint;
			case HIGH -> {
				// A footprint whose point lies inside shares area with the zone; where
				// the overlay rounds a sliver away, the point still decides: high is
				// never below central.
				Phase byArea = earliest(estimate, ZoneHit::sharesArea);
				yield (byArea != null) ? byArea : byPoint;
			}
		};
	}

	private @Nullable Phase earliest(Estimate estimate, Predicate<ZoneHit> which) {
		Phase earliest = null;
		for (ZoneHit hit : this.hits) {
			Phase phase = hit.zone().phase();
			if (estimate.counts(hit.zone().disposition()) && which.test(hit)
					&& (earliest == null || phase.compareTo(earliest) < 0)) {
				earliest = phase;
			}
		}
		return earliest;
	}

	private boolean largerPartInside(Estimate estimate) {
		return this.footprint.isPoint() || Shares.of(inside(estimate), this.footprint.area()) >= LARGER_PART;
	}

	private Area inside(Estimate estimate) {
		List<ZoneHit> counting = this.hits.stream()
			.filter((hit) -> estimate.counts(hit.zone().disposition()) && hit.sharesArea())
			.toList();
		if (counting.size() == 1) {
			return counting.getFirst().shared();
		}
		List<Zone> zones = counting.stream().map(ZoneHit::zone).toList();
		return this.plan.coverage(this.footprint.boundary(), zones).in((zone) -> true);
	}

}
