package kz.alatau.portal.exposure;

import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Basis;

/**
 * What one zone has of a village. Zones overlap and a dwelling may lie in several of
 * them, so that these numbers do not add up to those of the village.
 *
 * @param zone code
 * @param basis of the zone
 * @param area of the village in the zone
 * @param productive land of the village in the zone, overlapping fields once
 * @param dwellings whose representative point lies in the zone or on its edge
 * @param households of these dwellings
 * @param touchedDwellings that share area with the zone
 */
public record ZoneExposure(String zone, Disposition disposition, Phase phase, Basis basis, Area area, Area productive,
		int dwellings, int households, int touchedDwellings) {

}
