package kz.alatau.portal.village;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.dataset.TestFile;
import kz.alatau.portal.shared.Basis;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class VillageFileTests {

	private static final Set<String> KNOWN = Set.of("196837100");

	private final List<DwellingRow> rows = new ArrayList<>();

	@Test
	void dwellingsComeAsPointsOfATable() {
		Faults faults = read("houses.csv",
				"lon,lat,village,households\n77.1,43.7,196837100,2\n77.2,43.8,196837100,1\n");
		assertThat(faults.all()).isEmpty();
		assertThat(this.rows).extracting(DwellingRow::households).containsExactly(2, 1);
		assertThat(this.rows).allSatisfy((row) -> {
			assertThat(row.boundary().isPoint()).isTrue();
			assertThat(row.basis()).isEqualTo(Basis.SCHEMATIC);
		});
	}

	@Test
	void everyFaultOfATableIsNamedWithItsLine() {
		Faults faults = read("HOUSES.CSV", """
				lon,lat,village,households
				43.7,77.1,196837100,1
				10.5,43.7,196837100,1
				77.1,43.7,000000000,1
				77.1,43.7,196837100,0
				77.1,,196837100,1
				east,43.7,196837100,1
				""");
		assertThat(faults.all())
			.extracting((fault) -> fault.place().number(), (fault) -> fault.field(), (fault) -> fault.kind())
			.contains(tuple(2, "lon", Kind.SWAPPED), tuple(3, "lon", Kind.OUT_OF_RANGE),
					tuple(4, "village", Kind.UNKNOWN_REFERENCE), tuple(5, "households", Kind.OUT_OF_RANGE),
					tuple(6, "lat", Kind.MISSING), tuple(7, "lon", Kind.NOT_A_NUMBER));
		assertThat(faults.count()).isEqualTo(6);
	}

	@Test
	void aTableWithoutAColumnIsRefused() {
		Faults faults = read("houses.csv", "lon,lat,village\n77.1,43.7,196837100\n");
		assertThat(faults.all()).extracting((fault) -> fault.field(), (fault) -> fault.kind())
			.containsExactly(tuple("households", Kind.MISSING_COLUMN));
	}

	@Test
	void aFootprintMayComeWithoutANumberOfItsOwn() {
		String house = """
				{"type":"Feature","properties":{%s"village":"196837100","households":1},"geometry":\
				{"type":"Point","coordinates":[77.1,43.7]}}""";
		String file = "{\"type\":\"FeatureCollection\",\"features\":[%s,%s,%s]}".formatted(house.formatted(""),
				house.formatted("\"id\":7,"), house.formatted("\"id\":7,"));
		Faults faults = read("houses.geojson", file);
		assertThat(faults.all()).extracting((fault) -> fault.place().number(), (fault) -> fault.kind())
			.containsExactly(tuple(3, Kind.DUPLICATE));
		assertThat(this.rows).hasSize(3);
	}

	private Faults read(String name, String text) {
		DataFile file = TestFile.of(name, text);
		Faults faults = new Faults(file);
		new VillageFile(file, faults, Progress.NONE).dwellings(KNOWN, this.rows::add);
		return faults;
	}

}
