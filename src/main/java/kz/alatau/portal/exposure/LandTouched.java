package kz.alatau.portal.exposure;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.Overlay;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Area;

/**
 * How much of one piece of land lies in the union of an estimate.
 *
 * @param total in all phases
 * @param byPhase each place in the earliest phase of the zones that cover it
 */
record LandTouched(Area total, TreeMap<Phase, Area> byPhase) {

	static final LandTouched NOTHING = new LandTouched(Area.ZERO, new TreeMap<>());

	/**
	 * Measures the land.
	 * @param zones those near the land, of any disposition
	 */
	static LandTouched of(ProjectedBoundary land, List<Zone> zones, Estimate estimate) {
		List<Zone> counting = zones.stream().filter((zone) -> estimate.counts(zone.disposition())).toList();
		List<Phase> phases = counting.stream().map(Zone::phase).distinct().sorted(Comparator.naturalOrder()).toList();
		TreeMap<Phase, Area> byPhase = new TreeMap<>();
		Area before = Area.ZERO;
		for (Phase phase : phases) {
			Area until = Overlay.coveredArea(land,
					PlanZones.boundaries(counting, (zone) -> zone.phase().compareTo(phase) <= 0));
			if (until.compareTo(before) > 0) {
				byPhase.put(phase, until.minus(before));
				before = until;
			}
		}
		return new LandTouched(before, byPhase);
	}

	Area in(Phase phase) {
		return this.byPhase.getOrDefault(phase, Area.ZERO);
	}

}
