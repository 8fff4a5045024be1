package kz.alatau.portal.exposure;

import java.util.List;
import java.util.TreeMap;

import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.Overlay;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Area;

/**
 * How much of one piece of land lies in the union of an estimate.
 *
 * @param total in all phases
 * @param byPhase each place in the earliest phase of the zones that cover it
 */
record LandTouched(Area total, TreeMap<Phase, Area> byPhase) {

	static LandTouched of(ZoneCoverage land, Estimate estimate) {
		TreeMap<Phase, Area> byPhase = new TreeMap<>();
		Area before = Area.ZERO;
		for (Phase phase : phases(land.zones(), estimate)) {
			Area until = land.in((zone) -> estimate.counts(zone.disposition()) && zone.phase().compareTo(phase) <= 0);
			Area more = Overlay.more(until, before);
			if (!more.isZero()) {
				byPhase.put(phase, more);
				before = until;
			}
		}
		return new LandTouched(before, byPhase);
	}

	private static List<Phase> phases(List<Zone> zones, Estimate estimate) {
		return zones.stream()
			.filter((zone) -> estimate.counts(zone.disposition()))
			.map(Zone::phase)
			.distinct()
			.sorted()
			.toList();
	}

	Area in(Phase phase) {
		return this.byPhase.getOrDefault(phase, Area.ZERO);
	}

}
