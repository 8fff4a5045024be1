package kz.alatau.portal.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.dataset.CsvFile;
import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.ImportOutcome;
import kz.alatau.portal.dataset.ImportOutcome.Accepted;
import kz.alatau.portal.dataset.ImportOutcome.Rejected;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.geo.Feature;
import kz.alatau.portal.geo.GeoJsonFile;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.source.Sources;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Imports the city, its districts and plan versions: a file whole or not at all. */
@Service
@Transactional
public class PlanImport {

	private static final List<String> VERSION_COLUMNS = List.of("number", "kind", "act_number", "act_date");

	private final CityRepository cities;

	private final DistrictRepository districts;

	private final PlanVersionRepository versions;

	private final PlanDrafts drafts;

	private final ZoneFile zones;

	private final Sources sources;

	PlanImport(CityRepository cities, DistrictRepository districts, PlanVersionRepository versions, PlanDrafts drafts,
			ZoneFile zones, Sources sources) {
		this.cities = cities;
		this.districts = districts;
		this.versions = versions;
		this.drafts = drafts;
		this.zones = zones;
		this.sources = sources;
	}

	/** Imports the boundary of the city from GeoJSON. */
	public ImportOutcome importCity(DataFile file) {
		Faults faults = new Faults(file);
		Set<String> sourceCodes = this.sources.codes();
		List<City> read = new ArrayList<>();
		for (Feature feature : GeoJsonFile.read(file, faults)) {
			Fields fields = feature.polygonFields();
			CityBoundary city = new CityBoundary(fields.text("kato", 9), fields.localized("name", 100),
					fields.oneOf("geometry_basis", Basis.class), feature.boundary());
			read.add(new City(city, known(fields.optionalText("source_id", 64), sourceCodes)));
		}
		if (faults.any()) {
			return new Rejected(faults.all());
		}
		this.cities.saveAll(read);
		return new Accepted(read.size());
	}

	/** Imports the districts from GeoJSON. */
	public ImportOutcome importDistricts(DataFile file) {
		Faults faults = new Faults(file);
		HashSet<String> codes = new HashSet<>();
		Set<String> sourceCodes = this.sources.codes();
		List<District> read = new ArrayList<>();
		for (Feature feature : GeoJsonFile.read(file, faults)) {
			Fields fields = feature.polygonFields();
			var hectares = fields.optionalDecimal("area_ha");
			if (hectares == null || hectares.signum() <= 0) {
				fields.fault("area_ha", Kind.OUT_OF_RANGE, String.valueOf(hectares));
				continue;
			}
			read.add(new District(new PlanDistrict(fields.unique("code", 20, codes), fields.localized("name", 100),
					fields.optionalLocalized("purpose", 300), fields.optionalLocalized("place", 300),
					fields.optionalReference("source_id", sourceCodes), hectares,
					fields.oneOf("geometry_basis", Basis.class), feature.boundary())));
		}
		if (faults.any()) {
			return new Rejected(faults.all());
		}
		this.districts.saveAll(read);
		return new Accepted(read.size());
	}

	/**
	 * Imports and publishes a plan version of the starter data.
	 * @param act a CSV file with one row: number of the version, kind, number and date of
	 * the act
	 * @param zoneFile the zones as GeoJSON
	 */
	public ImportOutcome importPlan(DataFile act, DataFile zoneFile) {
		Faults faults = new Faults(act);
		List<Fields> rows = CsvFile.read(act, VERSION_COLUMNS, faults);
		int number = rows.isEmpty() ? 0 : rows.getFirst().whole("number", 1, 10_000);
		PlanAct version = rows.isEmpty() ? null : act(number, rows.getFirst());
		Faults zoneFaults = new Faults(zoneFile);
		List<PlanZone> read = this.zones.read(zoneFile, zoneFaults, Progress.NONE);
		if (version == null || faults.any()) {
			return new Rejected(faults.all());
		}
		if (zoneFaults.any()) {
			return new Rejected(zoneFaults.all());
		}
		this.drafts.storePublished(number, version, read);
		return new Accepted(read.size());
	}

	private PlanAct act(int number, Fields row) {
		Set<String> known = this.sources.codes();
		PlanAct act = new PlanAct(row.oneOf("kind", PlanKind.class), row.text("act_number", 100), row.date("act_date"),
				row.optionalText("restated_number", 100), row.optionalDate("restated_on"),
				row.optionalWhole("supersedes", 1, 10_000), row.optionalReference("source_id", known),
				row.optionalReference("restated_source_id", known));
		check(number, act, row);
		return act;
	}

	/** A published version never changes; what it supersedes is there. */
	private void check(int number, PlanAct act, Fields row) {
		if (this.versions.existsByNumber(number)) {
			row.fault("number", Kind.DUPLICATE, String.valueOf(number));
		}
		Integer earlier = act.supersedes();
		if (earlier != null && !this.versions.existsByNumber(earlier)) {
			row.fault("supersedes", Kind.UNKNOWN_REFERENCE, String.valueOf(earlier));
		}
		if ((act.restatedNumber() == null) != (act.restatedOn() == null)) {
			row.fault((act.restatedOn() == null) ? "restated_on" : "restated_number", Kind.MISSING, "");
		}
	}

	/** The boundary's own source is named in its licence note, not in the register. */
	private static @Nullable String known(@Nullable String code, Set<String> codes) {
		return (code != null && codes.contains(code)) ? code : null;
	}

}
