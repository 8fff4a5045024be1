package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.ImportFault;
import kz.alatau.portal.dataset.ImportFault.Kind;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.dataset.TestFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

class GeoJsonFileTests {

	private static final String SQUARE = "{\"type\":\"Polygon\",\"coordinates\":[[[77,43],[78,43],[78,44],[77,44],[77,43]]]}";

	private static final String FEATURE = "{\"type\":\"Feature\",\"properties\":{\"code\":\"A\"},\"geometry\":" + SQUARE
			+ "}";

	@Test
	void featuresAreReadWithTheirPropertiesNumbersAndCodes() {
		Faults faults = faults();
		List<Feature> features = GeoJsonFile
			.read(collection(SQUARE, "{\"type\":\"Point\",\"coordinates\":[77.5,43.5]}"), faults);
		assertThat(faults.any()).isFalse();
		assertThat(features).extracting((feature) -> feature.fields().place())
			.hasToString("[feature 1 (A-1), feature 2 (A-2)]");
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

	@ParameterizedTest
	@ValueSource(strings = { "{\"type\":\"Polygon\",\"coordinates\":[[[77,43,800],[78,43,8e2],[78,44,0],[77,43,-5]]]}",
			"{\"type\":\"Polygon\",\"coordinates\":[[[77,43],[77,43],[78,43],[78,44],[78,44],[77,43]]]}",
			"{\"coordinates\":[[[77.0,4.3e1],[78,43],[78,44],[77,43]]],\"type\":\"Polygon\"}" })
	void heightsRepeatedPositionsAndTheOrderOfMembersMakeNoDifference(String geometry) {
		Faults faults = faults();
		Boundary triangle = Boundary.ofWkt("POLYGON ((77 43, 78 43, 78 44, 77 43))");
		Feature read = GeoJsonFile.read(collection(geometry), faults).getFirst();
		assertThat(read.boundary().geometry().equalsTopo(triangle.geometry())).isTrue();
		assertThat(faults.all()).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-",
			textBlock = """
					nothing | `` | 0 | `` | NOTHING_INSIDE
					blank | ` ` | 0 | `` | NOTHING_INSIDE
					a list | [] | 0 | `` | NOT_A_COLLECTION
					a number | 7 | 0 | `` | NOT_A_COLLECTION
					no type | {"features":[F]} | 0 | type | NOT_A_COLLECTION
					another type | {"type":"Topology","features":[F]} | 0 | type | NOT_A_COLLECTION
					no features | {"type":"FeatureCollection"} | 0 | features | MISSING
					no feature | {"type":"FeatureCollection","features":[]} | 0 | features | NOTHING_INSIDE
					features no list | {"type":"FeatureCollection","features":{}} | 0 | features | NOT_A_COLLECTION
					features twice | {"type":"FeatureCollection","features":[F],"features":[F]} | 0 | features | DUPLICATE_KEY
					a key twice | {"type":"FeatureCollection","x":{"a":1,"b":2,"a":3},"features":[F]} | 0 | x.a | DUPLICATE_KEY
					a key twice in lists | {"type":"FeatureCollection","x":[{"a":1},{"a":1,"a":1}],"features":[F]} | 0 | x[1].a | DUPLICATE_KEY
					not a number | {"type":"FeatureCollection","x":NaN,"features":[F]} | 0 | x | NOT_FINITE
					an endless number | {"type":"FeatureCollection","features":[F],"x":[0,-Infinity]} | 0 | x[1] | NOT_FINITE
					a long number | {"type":"FeatureCollection","x":0.00000000000000000000000000000000000000001,"features":[F]} | 0 | x | TOO_LARGE
					too deep | {"type":"FeatureCollection","x":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]],"features":[F]} | 0 | x | TOO_DEEP
					a tail | {"type":"FeatureCollection","features":[F]} 1 | 0 | `` | TRAILING_CONTENT
					a tail of text | {"type":"FeatureCollection","features":[F]}; | 0 | `` | TRAILING_CONTENT
					two collections | {"type":"FeatureCollection","features":[F]}{} | 0 | `` | TRAILING_CONTENT
					a feature that is a number | {"type":"FeatureCollection","features":[F,7]} | 2 | `` | NOT_A_FEATURE
					a feature that is a list | {"type":"FeatureCollection","features":[F,[]]} | 2 | `` | NOT_A_FEATURE
					a feature that is null | {"type":"FeatureCollection","features":[null,F]} | 1 | `` | NOT_A_FEATURE
					properties that are a list | {"type":"FeatureCollection","features":[{"type":"Feature","properties":[],"geometry":G}]} | 1 | properties | NOT_A_FEATURE
					a geometry that is a text | {"type":"FeatureCollection","features":[{"type":"Feature","geometry":"here"}]} | 1 | geometry | WRONG_GEOMETRY
					no geometry | {"type":"FeatureCollection","features":[{"type":"Feature"}]} | 1 | geometry | MISSING
					a comma too many | {"type":"FeatureCollection","features":[F,]} | 1 | `` | UNREADABLE
					broken off | {"type":"FeatureCollection","features":[F | 1 | `` | UNREADABLE
					broken off in a feature | {"type":"FeatureCollection","features":[F,{"type":"Fea | 2 | `` | UNREADABLE
					a page | <html> | 0 | `` | UNREADABLE
					""")
	void aFaultyFileHasOneFault(String what, String content, int number, String field, Kind kind) {
		String text = (content != null) ? content.replace("F]", FEATURE + "]").replace("[F", "[" + FEATURE) : "";
		text = text.replace(",F", "," + FEATURE).replace(":G", ":" + SQUARE);
		assertThat(faultsOf(text)).extracting((fault) -> fault.place().number(), ImportFault::field, ImportFault::kind)
			.containsExactly(tuple(number, field, kind));
	}

	@Test
	void whatIsNoJsonIsNamedByLineAndColumn() {
		assertThat(faultsOf("{\"type\":\"FeatureCollection\",\n\"features\":[\nnothing")).singleElement()
			.extracting(ImportFault::detail)
			.asString()
			.startsWith("3:");
	}

	@Test
	void aFaultOfTheFileDoesNotHideThoseOfItsFeatures() {
		assertThat(faultsOf("{\"type\":\"Topology\",\"features\":[7," + FEATURE
				+ ",{\"type\":\"Feature\"}],\"crs\":null,\"crs\":1} 1"))
			.extracting((fault) -> fault.place().number() + " " + fault.field() + " " + fault.kind())
			.containsExactly("0 type NOT_A_COLLECTION", "0 crs WRONG_CRS", "0 crs DUPLICATE_KEY", "0  TRAILING_CONTENT",
					"1  NOT_A_FEATURE", "3 geometry MISSING");
	}

	@Test
	void aFileWithTooManyFeaturesIsReadNoFurther() {
		GeoJsonRules rules = new GeoJsonRules(List.of("code"), EnumSet.allOf(GeometryKind.class), 2, 9, 9, 10_000);
		List<Feature> features = new ArrayList<>();
		Faults faults = faults();
		GeoJsonFile.read(collection(SQUARE, SQUARE, SQUARE, "null"), rules, faults, Progress.NONE, features::add);
		assertThat(features).hasSize(2);
		assertThat(faults.all()).extracting(ImportFault::field, ImportFault::kind)
			.containsExactly(tuple("features", Kind.TOO_LARGE));
	}

	@Test
	void aFileWithTooManyBytesKeepsItsEarlierFaults() {
		GeoJsonRules rules = new GeoJsonRules(List.of("code"), EnumSet.allOf(GeometryKind.class), 9, 9, 9, 300);
		Faults faults = faults();
		GeoJsonFile.read(collection("null", SQUARE, SQUARE, SQUARE), rules, faults, Progress.NONE, (feature) -> {
		});
		assertThat(faults.all()).extracting(ImportFault::kind).containsExactly(Kind.MISSING, Kind.TOO_LARGE);
	}

	@Test
	void oneFeatureIsBoundedInKeysAndCharacters() {
		StringBuilder keys = new StringBuilder();
		for (int i = 0; i < 3_000; i++) {
			keys.append("\"k").append(i).append("\":\"").append("x".repeat(400)).append("\",");
		}
		String feature = "{\"type\":\"Feature\",\"properties\":{" + keys + "\"code\":1},\"geometry\":" + SQUARE + "}";
		assertThat(faultsOf("{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}"))
			.extracting((fault) -> fault.field() + " " + fault.kind())
			.containsExactly(" TOO_LARGE", "properties TOO_LARGE");
	}

	@Test
	void anExceptionOfWhoTakesTheFeaturesIsNoFaultOfTheFile() {
		Faults faults = faults();
		assertThatIllegalStateException().isThrownBy(
				() -> GeoJsonFile.read(collection(SQUARE), GeoJsonRules.ANY, faults, Progress.NONE, (feature) -> {
					throw new IllegalStateException();
				}));
		assertThat(faults.any()).isFalse();
	}

	@Test
	void theCodeIsTheFirstOfTheNamedPropertiesThatIsThere() {
		String feature = "{\"properties\":{\"id\":7,\"code\":\" \",\"kato\":\"196837100\"}}";
		assertThat(faultsOf("{\"type\":\"FeatureCollection\",\"features\":[" + feature + "]}"))
			.extracting((fault) -> fault.place().code())
			.containsOnly("196837100");
	}

	@Test
	void bytesReadAreReported() {
		String content = "{\"type\":\"FeatureCollection\",\"features\":[" + (FEATURE + ",").repeat(5_000) + FEATURE
				+ "]}";
		DataFile file = file(content);
		List<Long> reported = new ArrayList<>();
		GeoJsonFile.read(file, GeoJsonRules.ANY, faults(), (stage, done, total) -> {
			assertThat(total).isEqualTo(file.bytes());
			reported.add(done);
		}, (feature) -> {
		});
		assertThat(reported).isSorted().hasSizeGreaterThan(2).endsWith((long) content.length());
	}

	private static List<ImportFault> faultsOf(String content) {
		Faults faults = faults();
		GeoJsonFile.read(file(content), faults);
		return faults.all();
	}

	private static DataFile collection(String... geometries) {
		List<String> features = new ArrayList<>();
		for (String geometry : geometries) {
			features.add("{\"type\":\"Feature\",\"properties\":{\"code\":\"A-" + (features.size() + 1)
					+ "\",\"name\":\"Арна\",\"households\":3,\"notes\":null},\"geometry\":" + geometry + "}");
		}
		return file("{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}");
	}

	private static DataFile file(String content) {
		return TestFile.of("villages.geojson", content);
	}

	private static Faults faults() {
		return new Faults(file(""));
	}

}
