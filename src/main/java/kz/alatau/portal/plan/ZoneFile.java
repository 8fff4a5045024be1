package kz.alatau.portal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.dataset.Stage;
import kz.alatau.portal.dataset.TakenCodes;
import kz.alatau.portal.geo.GeoJsonFile;
import kz.alatau.portal.geo.GeoJsonRules;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the zones of a plan from GeoJSON and stores nothing. */
@Service
@Transactional(readOnly = true)
public class ZoneFile {

	private static final int MOST_ZONES = 20_000;

	/** Bytes; a zone of a hundred corners takes two or three thousand. */
	private static final long LONGEST_FILE = 200L << 20;

	private static final GeoJsonRules RULES = GeoJsonRules.areas("code", MOST_ZONES, LONGEST_FILE);

	private final DistrictRepository districts;

	ZoneFile(DistrictRepository districts) {
		this.districts = districts;
	}

	/**
	 * Reads all zones of a plan, up to twenty thousand.
	 * @param faults takes what is wrong; if there is anything, the zones are of no use
	 */
	public List<PlanZone> read(DataFile file, Faults faults, Progress progress) {
		return read(file, RULES, faults, progress);
	}

	/**
	 * The same within other bounds.
	 * @param mostCorners of one zone: checks take time with the square of them
	 */
	public List<PlanZone> read(DataFile file, int mostZones, int mostCorners, long longestFile, Faults faults) {
		GeoJsonRules rules = new GeoJsonRules(RULES.codes(), RULES.kinds(), mostZones, mostCorners, mostCorners,
				longestFile);
		return read(file, rules, faults, Progress.NONE);
	}

	private List<PlanZone> read(DataFile file, GeoJsonRules rules, Faults faults, Progress progress) {
		Set<String> districtCodes = this.districts.findAllByOrderByCode()
			.stream()
			.map((district) -> district.summary().code())
			.collect(Collectors.toUnmodifiableSet());
		TakenCodes codes = new TakenCodes();
		List<PlanZone> zones = new ArrayList<>();
		GeoJsonFile.read(file, rules, faults, progress,
				(feature) -> zones.add(ZoneReader.read(feature, districtCodes, codes)));
		progress.at(Stage.CHECK, zones.size(), zones.size());
		return zones;
	}

}
