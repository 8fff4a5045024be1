package kz.alatau.portal.web.api;

import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.exposure.Estimate;
import kz.alatau.portal.exposure.ZoneExposure;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.ZoneLine;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.web.OpenNumbers;
import org.jspecify.annotations.Nullable;

/**
 * What one zone has of a village.
 *
 * @param names empty for most zones
 * @param hectares of the village in the zone
 * @param productiveHectares of the fields of the village in the zone
 * @param dwellings whose middle lies in the zone
 * @param touchedDwellings of which any part lies in the zone
 * @param countsIn the estimates that count it
 */
record ZoneJson(String code, @Nullable LocalizedText names, Disposition disposition, int start, int end, Basis basis,
		double hectares, double productiveHectares, int dwellings, int households, int touchedDwellings,
		List<Estimate> countsIn) {

	static ZoneJson of(ZoneExposure zone, @Nullable ZoneLine line) {
		return new ZoneJson(zone.zone(), (line != null) ? line.name() : null, zone.disposition(), zone.phase().start(),
				zone.phase().end(), zone.basis(), OpenNumbers.hectares(zone.area()),
				OpenNumbers.hectares(zone.productive()), zone.dwellings(), zone.households(), zone.touchedDwellings(),
				Arrays.stream(Estimate.values()).filter((estimate) -> estimate.counts(zone.disposition())).toList());
	}

}
