package kz.alatau.portal.village;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.geo.Feature;
import kz.alatau.portal.geo.GeoJsonFile;
import kz.alatau.portal.shared.Basis;

/** Reads villages, dwellings and productive land from files and notes what is wrong. */
final class VillageFile {

	private static final int MOST_PERSONS = 5_000_000;

	private static final int MOST_HOUSEHOLDS = 10_000;

	private final DataFile file;

	private final Faults faults;

	VillageFile(DataFile file, Faults faults) {
		this.file = file;
		this.faults = faults;
	}

	List<VillageProfile> villages() {
		HashSet<String> codes = new HashSet<>();
		HashSet<String> slugs = new HashSet<>();
		List<VillageProfile> read = new ArrayList<>();
		for (Feature feature : GeoJsonFile.read(this.file, this.faults)) {
			VillageCode code = code(feature.fields().unique("kato", 9, codes), "kato", feature.fields());
			read.add(village(feature, code, slugs));
		}
		return read;
	}

	/** Gives every dwelling to the consumer; each names a village by code. */
	void dwellings(Set<String> known, Consumer<DwellingRow> each) {
		HashSet<String> ids = new HashSet<>();
		for (Feature feature : GeoJsonFile.read(this.file, this.faults)) {
			Fields values = feature.fields();
			values.unique("id", 18, ids);
			each.accept(new DwellingRow(values.reference("village", known),
					values.whole("households", 1, MOST_HOUSEHOLDS), basis(values), feature.boundary()));
		}
	}

	List<VillageField> fields(Set<String> known) {
		List<VillageField> read = new ArrayList<>();
		for (Feature feature : GeoJsonFile.read(this.file, this.faults)) {
			Fields values = feature.polygonFields();
			read.add(new VillageField(code(values.reference("village", known), "village", values),
					values.oneOf("use", ProductiveUse.class), basis(values), feature.boundary()));
		}
		return read;
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

	/** A shape that does not say how well it is founded is taken for the weakest. */
	private static Basis basis(Fields values) {
		Basis basis = values.optionalOneOf("geometry_basis", Basis.class);
		return (basis != null) ? basis : Basis.SCHEMATIC;
	}

}
