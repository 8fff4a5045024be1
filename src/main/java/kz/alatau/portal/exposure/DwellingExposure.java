package kz.alatau.portal.exposure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import kz.alatau.portal.exposure.ExposureInputs.Dwelling;
import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.Overlay;
import kz.alatau.portal.geo.PlanePoint;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.Phase;

/**
 * Whether one dwelling is counted, and in which phase.
 *
 * @param zones those near the dwelling
 */
record DwellingExposure(ProjectedBoundary footprint, PlanePoint point, List<Zone> zones) {

	/** Low counts a dwelling only if at least this share of its footprint lies inside. */
	private static final double LARGER_PART = 0.5;

	static DwellingExposure of(Dwelling dwelling, PlanZones plan) {
		ProjectedBoundary footprint = dwelling.footprint();
		return new DwellingExposure(footprint, footprint.representativePoint(), plan.near(footprint));
	}

	/** The earliest phase of the zones that count the dwelling; empty if none does. */
	Optional<Phase> phase(Estimate estimate) {
		return switch (estimate) {
			case LOW -> earliest(holdingPoint(estimate)).filter((phase) -> largerPartInside(estimate));
			case CENTRAL -> earliest(holdingPoint(estimate));
			// A footprint whose point lies inside shares area with the zone; where the
			// overlay rounds a sliver away, the point still decides: high is never
			// below central.
			case HIGH -> earliest(sharingArea(estimate)).or(() -> earliest(holdingPoint(estimate)));
		};
	}

	private static Optional<Phase> earliest(Stream<Zone> zones) {
		return zones.map(Zone::phase).min(Comparator.naturalOrder());
	}

	private Stream<Zone> holdingPoint(Estimate estimate) {
		return this.zones.stream()
			.filter((zone) -> estimate.counts(zone.disposition()))
			.filter((zone) -> zone.boundary().covers(this.point));
	}

	private Stream<Zone> sharingArea(Estimate estimate) {
		return this.zones.stream()
			.filter((zone) -> estimate.counts(zone.disposition()))
			.filter((zone) -> !Overlay.coveredArea(this.footprint, zone.boundary()).isZero());
	}

	private boolean largerPartInside(Estimate estimate) {
		if (this.footprint.isPoint()) {
			return true;
		}
		var inside = Overlay.coveredArea(this.footprint,
				PlanZones.boundaries(this.zones, (zone) -> estimate.counts(zone.disposition())));
		return Shares.of(inside, this.footprint.area()) >= LARGER_PART;
	}

}
