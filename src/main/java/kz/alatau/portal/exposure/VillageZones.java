package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.shared.Area;

/** What each zone has of a village: its land, its fields, its dwellings. */
final class VillageZones {

	private final Map<String, Area> land;

	private final Map<String, Area> fields;

	private final DwellingTallies dwellings;

	private final TreeMap<String, Zone> zones = new TreeMap<>();

	private VillageZones(ZoneCoverage land, ZoneCoverage fields, DwellingTallies dwellings) {
		this.land = areas(land);
		this.fields = areas(fields);
		this.dwellings = dwellings;
		dwellings.zones().forEach((zone) -> this.zones.put(zone.code(), zone));
	}

	/** The zones that have anything, by code. */
	static List<ZoneExposure> of(ZoneCoverage land, ZoneCoverage fields, DwellingTallies dwellings) {
		VillageZones village = new VillageZones(land, fields, dwellings);
		List<ZoneExposure> exposures = new ArrayList<>();
		village.zones.values().forEach((zone) -> exposures.add(village.exposure(zone)));
		return exposures;
	}

	private Map<String, Area> areas(ZoneCoverage coverage) {
		Map<String, Area> areas = new HashMap<>();
		for (int i = 0; i < coverage.zones().size(); i++) {
			Zone zone = coverage.zones().get(i);
			if (!coverage.in(i).isZero()) {
				areas.put(zone.code(), coverage.in(i));
				this.zones.put(zone.code(), zone);
			}
		}
		return areas;
	}

	private ZoneExposure exposure(Zone zone) {
		ZoneTally tally = this.dwellings.in(zone);
		Tally holding = (tally != null) ? tally.holding() : Tally.NONE;
		return new ZoneExposure(zone.code(), zone.disposition(), zone.phase(), zone.basis(),
				this.land.getOrDefault(zone.code(), Area.ZERO), this.fields.getOrDefault(zone.code(), Area.ZERO),
				holding.dwellings(), holding.households(), (tally != null) ? tally.touched() : 0);
	}

}
