package kz.alatau.portal.geo;

import java.util.List;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.ImportFault;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.TestFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class GeoJsonFileTests {

	private static final String SQUARE = "{\"type\":\"Polygon\",\"coordinates\":[[[77,43],[78,43],[78,44],[77,44],[77,43]]]}";

	@Test
	void featuresAreReadWithTheirPropertiesAndLines() {
		Faults faults = faults();
		List<Feature> features = GeoJsonFile
			.read(collection(SQUARE, "{\"type\":\"Point\",\"coordinates\":[77.5,43.5]}"), faults);
		assertThat(faults.any()).isFalse();
		assertThat(features).extracting((feature) -> feature.fields().line()).containsExactly(3, 4);
		assertThat(features).extracting((feature) -> feature.fields().text("name", 10)).containsOnly("Арна");
		assertThat(features).extracting((feature) -> feature.fields().whole("households", 1, 9)).containsOnly(3);
		assertThat(features).extracting((feature) -> feature.fields().optionalText("notes", 9)).containsOnlyNulls();
		assertThat(features).extracting(Feature::boundary)
			.containsExactly(Boundary.ofWkt("POLYGON ((77 43, 78 43, 78 44, 77 44, 77 43))"),
					Boundary.ofWkt("POINT (77.5 43.5)"));
	}

	@Test
	void holesAndSeveralPolygonsAreRead() {
		String geometry = """
				{"type":"MultiPolygon","coordinates":[[[[77,43],[78,43],[78,44],[77,43]]],\
				[[[70,43],[71,43],[71,44],[70,44],[70,43]],[[70.4,43.4],[70.4,43.6],[70.6,43.6],[70.4,43.4]]]]}""";
		assertThat(GeoJsonFile.read(collection(geometry), faults())).extracting(Feature::boundary)
			.containsExactly(Boundary.ofWkt("""
					MULTIPOLYGON (((77 43, 78 43, 78 44, 77 43)), ((70 43, 71 43, 71 44, 70 44, 70 43), \
					(70.4 43.4, 70.4 43.6, 70.6 43.6, 70.4 43.4)))"""));
	}

	@Test
	void heightsAreLeftOut() {
		assertThat(GeoJsonFile.read(collection("{\"type\":\"Point\",\"coordinates\":[77.5,43.5,800]}"), faults()))
			.extracting(Feature::boundary)
			.containsExactly(Boundary.ofWkt("POINT (77.5 43.5)"));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
							crosses itself      | BAD_GEOMETRY | {"type":"Polygon","coordinates":[[[77,43],[78,44],[78,43],[77,44],[77,43]]]}
							ring not closed     | BAD_GEOMETRY | {"type":"Polygon","coordinates":[[[77,43],[78,43],[78,44],[77,44]]]}
							ring too short      | BAD_GEOMETRY | {"type":"Polygon","coordinates":[[[77,43],[78,43],[77,43]]]}
							hole outside        | BAD_GEOMETRY | {"type":"Polygon","coordinates":[[[77,43],[78,43],[78,44],[77,43]],[[70,43],[71,43],[71,44],[70,43]]]}
							no area             | BAD_GEOMETRY | {"type":"Polygon","coordinates":[[[77,43],[78,43],[77,43],[77,43]]]}
							no ring             | BAD_GEOMETRY | {"type":"Polygon","coordinates":[]}
							empty ring          | BAD_GEOMETRY | {"type":"Polygon","coordinates":[[]]}
							no polygon          | BAD_GEOMETRY | {"type":"MultiPolygon","coordinates":[]}
							overlapping parts   | BAD_GEOMETRY | {"type":"MultiPolygon","coordinates":[[[[77,43],[78,43],[78,44],[77,43]]],[[[77,43],[78,43],[78,44],[77,43]]]]}
							a line              | BAD_GEOMETRY | {"type":"LineString","coordinates":[[77,43],[78,43]]}
							no type             | BAD_GEOMETRY | {"coordinates":[77,43]}
							no geometry         | BAD_GEOMETRY | null
							text for a number   | BAD_GEOMETRY | {"type":"Point","coordinates":["77",43]}
							one number          | BAD_GEOMETRY | {"type":"Point","coordinates":[77]}
							no numbers          | BAD_GEOMETRY | {"type":"Point"}
							metres              | OUT_OF_RANGE | {"type":"Point","coordinates":[650000,4850000]}
							latitude first      | OUT_OF_RANGE | {"type":"Point","coordinates":[43.7,77.1]}
					west of the country | OUT_OF_RANGE | {"type":"Point","coordinates":[45.999,43]}
					north of the country | OUT_OF_RANGE | {"type":"Point","coordinates":[77,56.001]}
					past the antimeridian | OUT_OF_RANGE | {"type":"Point","coordinates":[180.0001,43]}
							past the pole       | OUT_OF_RANGE | {"type":"Point","coordinates":[77,-90.0001]}
							endless             | OUT_OF_RANGE | {"type":"Point","coordinates":[1e999,43]}
							""")
	void aFaultyGeometryIsNamedByItsLine(String what, Kind kind, String geometry) {
		Faults faults = faults();
		assertThat(GeoJsonFile.read(collection(SQUARE, geometry, SQUARE), faults)).hasSize(2);
		assertThat(faults.all()).extracting(ImportFault::line, ImportFault::field, ImportFault::kind)
			.containsExactly(tuple(4, "geometry", kind));
	}

	@Test
	void everyFaultyFeatureIsNamed() {
		Faults faults = faults();
		GeoJsonFile.read(collection("null", SQUARE, "null"), faults);
		assertThat(faults.all()).extracting(ImportFault::line).containsExactly(3, 5);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " \n", "{}", "[]", "{\"type\":\"FeatureCollection\"}",
			"{\"type\":\"FeatureCollection\",\"features\":[]}", "{\"type\":\"FeatureCollection\",\"features\":{}}",
			"{\"type\":\"Feature\",\"geometry\":null,\"properties\":{}}" })
	void aFileWithoutFeaturesIsAFault(String content) {
		assertThat(faultsOf(content)).extracting(ImportFault::line, ImportFault::field, ImportFault::kind)
			.containsExactly(tuple(1, "features", Kind.NOTHING_INSIDE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\n{\"geometry\": {,}}", "\n{\"type\":\"Feature\"", "\nnothing", "\n<html>" })
	void brokenJsonIsAFaultAtItsLine(String features) {
		assertThat(faultsOf("{\"type\":\"FeatureCollection\",\n\"features\":[" + features)).last()
			.extracting(ImportFault::line, ImportFault::kind)
			.containsExactly(3, Kind.UNREADABLE);
	}

	@ParameterizedTest
	@ValueSource(strings = { "7", "\"Feature\"", "[]", "null" })
	void somethingElseAmongTheFeaturesIsAFaultAndDoesNotHideTheRest(String other) {
		String content = "{\"type\":\"FeatureCollection\",\"features\":[\n" + feature(SQUARE) + ",\n" + other + ",\n"
				+ feature("null") + "\n]}";
		assertThat(faultsOf(content)).extracting(ImportFault::line).containsExactly(3, 4);
	}

	@Test
	void aFileThatBreaksOffAfterAFeatureIsAFault() {
		String content = "{\"type\":\"FeatureCollection\",\"features\":[\n" + feature(SQUARE) + ",\n" + feature(SQUARE);
		assertThat(faultsOf(content)).extracting(ImportFault::line, ImportFault::kind)
			.containsExactly(tuple(3, Kind.UNREADABLE));
	}

	@Test
	void unknownMembersOfTheCollectionAreSkipped() {
		String content = "{\"features_note\":{\"features\":[1]},\"bbox\":[1,2],\"features\":[\n" + feature(SQUARE)
				+ "]}";
		Faults faults = faults();
		assertThat(GeoJsonFile.read(file(content), faults)).hasSize(1);
		assertThat(faults.any()).isFalse();
	}

	private static List<ImportFault> faultsOf(String content) {
		Faults faults = faults();
		GeoJsonFile.read(file(content), faults);
		return faults.all();
	}

	/** Features from the third line on, one a line. */
	private static DataFile collection(String... geometries) {
		List<String> features = List.of(geometries).stream().map(GeoJsonFileTests::feature).toList();
		return file("{\"type\":\"FeatureCollection\",\n\"features\":[\n" + String.join(",\n", features) + "\n]}");
	}

	private static String feature(String geometry) {
		return "{\"type\":\"Feature\",\"properties\":{\"name\":\"Арна\",\"households\":3,\"notes\":null},\"geometry\":"
				+ geometry + "}";
	}

	private static DataFile file(String content) {
		return TestFile.of("villages.geojson", content);
	}

	private static Faults faults() {
		return new Faults(file(""));
	}

}
