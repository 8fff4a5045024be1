package kz.alatau.portal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.geo.GeoJsonFile;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the zones of a plan from GeoJSON and stores nothing. */
@Service
@Transactional(readOnly = true)
public class ZoneFile {

	private final DistrictRepository districts;

	ZoneFile(DistrictRepository districts) {
		this.districts = districts;
	}

	/**
	 * Reads all zones.
	 * @param faults takes what is wrong; if there is anything, the zones are of no use
	 */
	public List<PlanZone> read(DataFile file, Faults faults) {
		Set<String> districtCodes = this.districts.findAllByOrderByCode()
			.stream()
			.map((district) -> district.summary().code())
			.collect(Collectors.toUnmodifiableSet());
		HashSet<String> codes = new HashSet<>();
		List<PlanZone> zones = new ArrayList<>();
		GeoJsonFile.read(file, faults).forEach((feature) -> zones.add(ZoneReader.read(feature, districtCodes, codes)));
		return zones;
	}

}
