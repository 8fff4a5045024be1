package kz.alatau.portal.village;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import kz.alatau.portal.dataset.CsvFile;
import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.dataset.Stage;
import kz.alatau.portal.dataset.TakenCodes;
import kz.alatau.portal.dataset.TakenNumbers;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.geo.Feature;
import kz.alatau.portal.geo.GeoJsonFile;
import kz.alatau.portal.geo.GeoJsonRules;
import kz.alatau.portal.geo.PointColumns;
import kz.alatau.portal.shared.Basis;

/** Reads villages, dwellings and productive land from files and notes what is wrong. */
final class VillageFile {

	private static final int MOST_PERSONS = 5_000_000;

	private static final int MOST_HOUSEHOLDS = 10_000;

	private static final int LONGEST_ID = 18;

	private static final int MOST_VILLAGES = 2_000;

	private static final int MOST_FIELDS = 100_000;

	private static final int MOST_DWELLINGS = 2_000_000;

	private static final long LONGEST_FILE = 1L << 30;

	private static final List<String> CSV_COLUMNS = List.of("lon", "lat", "village", "households");

	private final DataFile file;

	private final Faults faults;

	private final Progress progress;

	VillageFile(DataFile file, Faults faults, Progress progress) {
		this.file = file;
		this.faults = faults;
		this.progress = progress;
	}

	List<VillageProfile> villages() {
		TakenCodes codes = new TakenCodes();
		TakenCodes slugs = new TakenCodes();
		List<VillageProfile> read = new ArrayList<>();
		features(GeoJsonRules.areas("kato", MOST_VILLAGES, LONGEST_FILE), (feature) -> {
			VillageCode code = code(feature.fields().unique("kato", 9, codes), "kato", feature.fields());
			read.add(village(feature, code, slugs));
		});
		return read;
	}

	/** Gives every dwelling to the consumer; each names a village by code. */
	void dwellings(Set<String> known, Consumer<DwellingRow> each) {
		if (this.file.name().toLowerCase(Locale.ROOT).endsWith(".csv")) {
			points(known, each);
			return;
		}
		TakenNumbers ids = new TakenNumbers();
		features(GeoJsonRules.buildings("id", MOST_DWELLINGS, LONGEST_FILE), (feature) -> {
			Fields values = feature.fields();
			if (values.optionalText("id", LONGEST_ID) != null) {
				values.uniqueNumber("id", 0, Integer.MAX_VALUE, ids);
			}
			each.accept(new DwellingRow(values.reference("village", known), households(values), basis(values),
					feature.boundary()));
		});
	}

	/** A row with its position for each dwelling. */
	private void points(Set<String> known, Consumer<DwellingRow> each) {
		int[] rows = new int[1];
		CsvFile.read(this.file, CSV_COLUMNS, this.faults, this.progress, (values) -> {
			if (++rows[0] == MOST_DWELLINGS + 1) {
				values.fault("", Kind.TOO_LARGE, "> " + MOST_DWELLINGS);
			}
			Boundary point = PointColumns.read(values, "lon", "lat");
			each.accept(new DwellingRow(values.reference("village", known), households(values), basis(values), point));
		});
	}

	private static int households(Fields values) {
		return values.whole("households", 1, MOST_HOUSEHOLDS);
	}

	List<VillageField> fields(Set<String> known) {
		List<VillageField> read = new ArrayList<>();
		features(GeoJsonRules.areas("village", MOST_FIELDS, LONGEST_FILE), (feature) -> {
			Fields values = feature.polygonFields();
			read.add(new VillageField(code(values.reference("village", known), "village", values),
					values.oneOf("use", ProductiveUse.class), basis(values), feature.boundary()));
		});
		return read;
	}

	private void features(GeoJsonRules rules, Consumer<Feature> each) {
		GeoJsonFile.read(this.file, rules, this.faults, this.progress, each);
		this.progress.at(Stage.CHECK, 1, 1);
	}

	private static VillageProfile village(Feature feature, VillageCode code, TakenCodes slugs) {
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

	/** A shape that does not say how well it is founded is taken for the weakest. */
	private static Basis basis(Fields values) {
		Basis basis = values.optionalOneOf("geometry_basis", Basis.class);
		return (basis != null) ? basis : Basis.SCHEMATIC;
	}

}
