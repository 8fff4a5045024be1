package kz.alatau.portal.village;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.ImportOutcome;
import kz.alatau.portal.dataset.ImportOutcome.Accepted;
import kz.alatau.portal.dataset.ImportOutcome.Rejected;
import kz.alatau.portal.geo.Feature;
import kz.alatau.portal.geo.GeoJsonFile;
import kz.alatau.portal.shared.Basis;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports villages, dwellings and productive land from GeoJSON: a file whole or not at
 * all.
 */
@Service
@Transactional
public class VillageImport {

	private static final int MOST_PERSONS = 5_000_000;

	private static final int MOST_HOUSEHOLDS = 10_000;

	private final VillageRepository villages;

	private final DwellingWriter dwellings;

	private final ProductiveLandRepository fields;

	private final VillageDataVersionRepository versions;

	private final Clock clock;

	VillageImport(VillageRepository villages, DwellingWriter dwellings, ProductiveLandRepository fields,
			VillageDataVersionRepository versions, Clock clock) {
		this.villages = villages;
		this.dwellings = dwellings;
		this.fields = fields;
		this.versions = versions;
		this.clock = clock;
	}

	/** Imports the villages and their built-up areas. */
	public ImportOutcome importVillages(DataFile file) {
		Faults faults = new Faults(file);
		HashSet<String> codes = new HashSet<>();
		HashSet<String> slugs = new HashSet<>();
		List<Village> read = new ArrayList<>();
		for (Feature feature : GeoJsonFile.read(file, faults)) {
			VillageCode code = code(feature.fields().unique("kato", 9, codes), "kato", feature.fields());
			read.add(new Village(village(feature, code, slugs)));
		}
		if (faults.any()) {
			return new Rejected(faults.all());
		}
		this.villages.saveAll(read);
		return accepted(VillageDataVersion.Kind.VILLAGES, file, read.size());
	}

	/** Imports the dwellings; each names its village by code. */
	public ImportOutcome importDwellings(DataFile file) {
		Faults faults = new Faults(file);
		Set<String> known = knownVillages();
		HashSet<String> ids = new HashSet<>();
		List<VillageDwelling> read = new ArrayList<>();
		for (Feature feature : GeoJsonFile.read(file, faults)) {
			Fields values = feature.fields();
			values.unique("id", 18, ids);
			read.add(new VillageDwelling(values.whole("id", 0, Integer.MAX_VALUE),
					code(values.reference("village", known), "village", values),
					values.whole("households", 1, MOST_HOUSEHOLDS), basis(values), feature.boundary()));
		}
		if (faults.any()) {
			return new Rejected(faults.all());
		}
		this.dwellings.write(read);
		return accepted(VillageDataVersion.Kind.DWELLINGS, file, read.size());
	}

	/** Imports the productive land; each field names its village by code. */
	public ImportOutcome importProductiveLand(DataFile file) {
		Faults faults = new Faults(file);
		Set<String> known = knownVillages();
		List<ProductiveLand> read = new ArrayList<>();
		for (Feature feature : GeoJsonFile.read(file, faults)) {
			Fields values = feature.polygonFields();
			read.add(new ProductiveLand(new VillageField(code(values.reference("village", known), "village", values),
					values.oneOf("use", ProductiveUse.class), values.oneOf("geometry_basis", Basis.class),
					feature.boundary())));
		}
		if (faults.any()) {
			return new Rejected(faults.all());
		}
		this.fields.saveAll(read);
		return accepted(VillageDataVersion.Kind.PRODUCTIVE_LAND, file, read.size());
	}

	private static VillageProfile village(Feature feature, VillageCode code, HashSet<String> slugs) {
		Fields values = feature.polygonFields();
		String slug = values.unique("slug", 60, slugs);
		if (!slug.matches("[a-z0-9-]+")) {
			values.fault("slug", Kind.UNKNOWN_VALUE, slug);
		}
		return new VillageProfile(code, slug, values.localized("name", 100), values.text("name_kk_latn", 100),
				values.localized("former_district", 200), values.whole("population", 0, MOST_PERSONS),
				values.oneOf("population_basis", Basis.class), values.year("population_year"),
				values.oneOf("geometry_basis", Basis.class), feature.boundary());
	}

	private static VillageCode code(String kato, String field, Fields values) {
		if (VillageCode.isCode(kato)) {
			return new VillageCode(kato);
		}
		values.fault(field, Kind.UNKNOWN_VALUE, kato);
		return new VillageCode("000000000");
	}

	/** A footprint that does not say how well it is founded is taken for the weakest. */
	private static Basis basis(Fields values) {
		Basis basis = values.optionalOneOf("geometry_basis", Basis.class);
		return (basis != null) ? basis : Basis.SCHEMATIC;
	}

	private Set<String> knownVillages() {
		return this.villages.findAllByOrderByKato()
			.stream()
			.map((village) -> village.profile().code().kato())
			.collect(Collectors.toUnmodifiableSet());
	}

	private ImportOutcome accepted(VillageDataVersion.Kind kind, DataFile file, int rows) {
		this.versions.save(new VillageDataVersion(kind, file.name(), rows, this.clock.instant()));
		return new Accepted(rows);
	}

}
