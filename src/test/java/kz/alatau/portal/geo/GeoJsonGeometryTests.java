package kz.alatau.portal.geo;

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
import static org.assertj.core.api.Assertions.tuple;

class GeoJsonGeometryTests {

	private static final String GOOD = "[[77,43],[78,43],[78,44],[77,44],[77,43]]";

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			crosses itself       | [77,43],[78,44],[78,43],[77,44],[77,43] | SELF_INTERSECTION
			touches itself       | [77,43],[78,43],[77.5,43.5],[78,44],[77,44],[77.5,43.5],[77,43] | SELF_INTERSECTION
			runs back            | [77,43],[78,43],[78,44],[79,45],[78,44],[77,43] | SELF_INTERSECTION
			not closed           | [77,43],[78,43],[78,44],[77,44] | RING_NOT_CLOSED
			triangle not closed  | [77,43],[78,43],[78,44] | RING_NOT_CLOSED
			nearly closed        | [77,43],[78,43],[78,44],[77,44],[77.01,43.01] | RING_NOT_CLOSED
			not closed, crossing | [77,43],[78,44],[78,43],[77,44],[77.01,43.01] | RING_NOT_CLOSED SELF_INTERSECTION
			far off, crossing    | [77,43],[78,44],[78,43],[77,44] | RING_NOT_CLOSED SELF_INTERSECTION
			two positions        | [77,43],[78,43] | RING_TOO_SHORT
			three and closed     | [77,43],[78,43],[77,43] | RING_TOO_SHORT
			one position         | [77,43] | RING_TOO_SHORT
			one place            | [77,43],[77,43],[77,43],[77,43] | RING_WITHOUT_AREA
			there and back       | [77,43],[78,43],[77,43],[77,43] | RING_WITHOUT_AREA
			a slanting line      | [77.1,43.1],[77.2,43.2],[77.3,43.3],[77.1,43.1] | RING_WITHOUT_AREA
			metres               | [650000,4850000],[650100,4850000],[650100,4850100],[650000,4850000] | OUT_OF_RANGE
			latitude first       | [43.7,77.1],[43.8,77.1],[43.8,77.2],[43.7,77.1] | SWAPPED
			one swapped          | [77,43],[78,43],[44,78],[77,44],[77,43] | SWAPPED
			the first swapped    | [43,77],[78,43],[78,44],[77,44],[77,43] | SWAPPED
			swapped and far      | [77,43],[43,78],[0,0],[77,44],[77,43] | OUT_OF_RANGE SWAPPED
			far and not closed   | [77,43],[78,43],[0,0],[77,44] | OUT_OF_RANGE RING_NOT_CLOSED
			an endless one       | [77,43],[1e999,43],[78,44],[77,43] | OUT_OF_RANGE
			not a number         | [77,43],[NaN,43],[Infinity,44],[77,43] | NOT_FINITE
			a text               | [77,43],["78",43],[78,44],[77,43] | NOT_A_POSITION
			a value for a list   | [77,43],78,43,[78,44],[77,43] | NOT_A_POSITION
			one number           | [77,43],[78],[78,44],[77,43] | NOT_A_POSITION
			four numbers         | [77,43],[78,43,0,0],[78,44],[77,43] | NOT_A_POSITION
			an object            | [77,43],{"x":78,"y":43},[78,44],[77,43] | NOT_A_POSITION
			a list too deep      | [77,43],[[78,43]],[78,44],[77,43] | NOT_A_POSITION
			no text and far      | [77,43],["78",43],[0,44],[77,43] | NOT_A_POSITION OUT_OF_RANGE
			a long number        | [77,43],[78.00000000000000000000000000000000000000000,43],[78,44],[77,43] | TOO_LARGE
			""")
	void everyFaultOfARingIsNamedOnce(String what, String ring, String kinds) {
		List<ImportFault> faults = faults("Polygon", "[" + GOOD + ",[" + ring + "]]");
		assertThat(faults).extracting(ImportFault::field).containsOnly("geometry.coordinates[1]");
		assertThat(faults).extracting((fault) -> fault.kind().name()).containsExactlyInAnyOrder(kinds.split(" "));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|',
			textBlock = """
					no ring          | Polygon      | []                   | geometry.coordinates       | RING_EMPTY
					an empty ring    | Polygon      | [[]]                 | geometry.coordinates[0]    | RING_EMPTY
					an empty hole    | Polygon      | [G,[]]               | geometry.coordinates[1]    | RING_EMPTY
					no polygon       | MultiPolygon | []                   | geometry.coordinates       | RING_EMPTY
					an empty part    | MultiPolygon | [[G],[]]             | geometry.coordinates[1]    | RING_EMPTY
					a part's ring    | MultiPolygon | [[G],[[]]]           | geometry.coordinates[1][0] | RING_EMPTY
					hole outside     | Polygon      | [G,[[70,43],[71,43],[71,44],[70,43]]] | geometry.coordinates[1] | BAD_GEOMETRY
					hole across      | Polygon      | [G,[[77.5,43.2],[79,43.2],[79,43.8],[77.5,43.2]]] | geometry.coordinates[1] | BAD_GEOMETRY
					hole in a hole   | Polygon      | [G,[[77.1,43.1],[77.9,43.1],[77.9,43.9],[77.1,43.1]],[[77.6,43.2],[77.8,43.2],[77.8,43.4],[77.6,43.2]]] | geometry.coordinates[2] | BAD_GEOMETRY
					one part twice   | MultiPolygon | [[G],[G]]            | geometry.coordinates[1][0] | BAD_GEOMETRY
					parts across     | MultiPolygon | [[G],[[[77.5,43.2],[79,43.2],[79,43.8],[77.5,43.2]]]] | geometry.coordinates[1][0] | BAD_GEOMETRY
					part in a part   | MultiPolygon | [[G],[[[77.5,43.2],[77.6,43.2],[77.6,43.3],[77.5,43.2]]]] | geometry.coordinates[1][0] | BAD_GEOMETRY
					a point's list   | Polygon      | [77,43]              | geometry.coordinates       | NOT_A_POSITION
					a part as whole  | MultiPolygon | [G]                  | geometry.coordinates       | NOT_A_POSITION
					a whole as part  | Polygon      | [[G]]                | geometry.coordinates       | NOT_A_POSITION
					a ring of text   | Polygon      | [G,"hole"]           | geometry.coordinates[1]    | NOT_A_POSITION
					no list          | Polygon      | 7                    | geometry.coordinates       | NOT_A_POSITION
					nothing          | Polygon      | null                 | geometry.coordinates       | NOT_A_POSITION
					point of text    | Point        | ["77",43]            | geometry.coordinates       | NOT_A_POSITION
					half a point     | Point        | [77]                 | geometry.coordinates       | NOT_A_POSITION
					empty point      | Point        | []                   | geometry.coordinates       | NOT_A_POSITION
					point without x  | Point        | [NaN,43]             | geometry.coordinates       | NOT_FINITE
					point of metres  | Point        | [650000,4850000]     | geometry.coordinates       | OUT_OF_RANGE
					swapped point    | Point        | [43.7,77.1]          | geometry.coordinates       | SWAPPED
					west of all      | Point        | [45.999,43]          | geometry.coordinates       | OUT_OF_RANGE
					north of all     | Point        | [77,56.001]          | geometry.coordinates       | OUT_OF_RANGE
					past the pole    | Point        | [77,-90.0001]        | geometry.coordinates       | OUT_OF_RANGE
					a line           | LineString   | [[77,43],[78,43]]    | geometry                   | WRONG_GEOMETRY
					a collection     | GeometryCollection | []             | geometry                   | WRONG_GEOMETRY
					case matters     | polygon      | [G]                  | geometry                   | WRONG_GEOMETRY
					""")
	void aFaultyGeometryIsNamedByItsPath(String what, String type, String coordinates, String field, Kind kind) {
		assertThat(faults(type, coordinates.replace("G", GOOD))).singleElement()
			.returns(field, ImportFault::field)
			.returns(kind, ImportFault::kind);
	}

	@Test
	void everyFaultyRingOfAGeometryIsNamed() {
		String bow = "[[77,43],[78,44],[78,43],[77,44],[77,43]]";
		assertThat(faults("MultiPolygon", "[[" + bow + "],[" + GOOD + ",[]],[[[0,0],[1,1],[0,1],[0,0]]," + bow + "]]"))
			.extracting((fault) -> fault.field() + " " + fault.kind())
			.containsExactly("geometry.coordinates[0][0] SELF_INTERSECTION", "geometry.coordinates[1][1] RING_EMPTY",
					"geometry.coordinates[2][0] OUT_OF_RANGE", "geometry.coordinates[2][1] SELF_INTERSECTION");
	}

	@Test
	void everyHoleThatDoesNotFitIsNamed() {
		String outside = "[[70,43],[71,43],[71,44],[70,43]]";
		String inside = "[[77.2,43.1],[77.4,43.1],[77.4,43.2],[77.2,43.1]]";
		String farther = "[[60,43],[61,43],[61,44],[60,43]]";
		assertThat(faults("Polygon", "[" + String.join(",", GOOD, outside, inside, farther) + "]"))
			.extracting(ImportFault::field)
			.containsExactlyInAnyOrder("geometry.coordinates[1]", "geometry.coordinates[3]");
	}

	@Test
	void crossingAndTouchingAreToldApartAndLocated() {
		assertThat(faults("Polygon", "[[[77,43],[78,44],[78,43],[77,44],[77,43]]]")).extracting(ImportFault::detail)
			.containsExactly("crosses itself at 77.5 43.5");
		assertThat(faults("Polygon", "[[[77,43],[78,43],[77.5,43.5],[78,44],[77,44],[77.5,43.5],[77,43]]]"))
			.extracting(ImportFault::detail)
			.containsExactly("touches itself at 77.5 43.5");
	}

	@ParameterizedTest
	@ValueSource(strings = { "EPSG:4326", "epsg:4326", "urn:ogc:def:crs:EPSG::4326", "urn:ogc:def:crs:EPSG:6.6:4326",
			"urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:OGC::CRS84", "OGC:CRS84", "CRS84",
			"http://www.opengis.net/def/crs/OGC/1.3/CRS84", "https://www.opengis.net/def/crs/EPSG/0/4326" })
	void everyUsualNameOfWgs84IsTaken(String name) {
		assertThat(crs("{\"type\":\"name\",\"properties\":{\"name\":\"" + name + "\"}}")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "7", "[]", "{}", "\"EPSG:4326\"", "{\"type\":\"name\"}",
			"{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:3857\"}}",
			"{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:43260\"}}",
			"{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::32643\"}}",
			"{\"type\":\"name\",\"properties\":\"EPSG:4326\"}", "{\"type\":\"name\",\"properties\":{\"name\":4326}}",
			"{\"type\":\"link\",\"properties\":{\"href\":\"EPSG:4326\"}}",
			"{\"type\":\"EPSG\",\"properties\":{\"code\":4326}}", "{\"properties\":{\"name\":\"EPSG:4326\"}}" })
	void anyOtherReferenceSystemIsAFaultWhereverItStands(String crs) {
		assertThat(crs(crs)).extracting((fault) -> fault.place().number() + " " + fault.field() + " " + fault.kind())
			.containsExactly("0 crs WRONG_CRS", "1 geometry.crs WRONG_CRS", "1 crs WRONG_CRS");
	}

	@Test
	void onlyTheGeometriesOfTheRulesAreTakenAndTheirFaultsFoundToo() {
		GeoJsonRules areas = GeoJsonRules.areas("code", 10, 10_000);
		assertThat(faults(areas, "{\"type\":\"Point\",\"coordinates\":[0,0]}")).extracting(ImportFault::kind)
			.containsExactlyInAnyOrder(Kind.WRONG_GEOMETRY, Kind.OUT_OF_RANGE);
	}

	@Test
	void ringsAndFeaturesHaveBounds() {
		GeoJsonRules rules = new GeoJsonRules(List.of(), EnumSet.allOf(GeometryKind.class), 9, 6, 4, 10_000);
		String triangle = "[[77,43],[78,43],[78,44],[77,43]]";
		assertThat(faults(rules, polygon("[" + triangle + "]"))).isEmpty();
		assertThat(faults(rules, polygon("[" + GOOD + "]"))).extracting(ImportFault::field)
			.containsExactly("geometry.coordinates[0]");
		assertThat(faults(rules, polygon("[" + triangle + ",[[77.5,43.1],[77.6,43.1],[77.6,43.2],[77.5,43.1]]]")))
			.extracting(ImportFault::field, ImportFault::kind)
			.containsExactly(tuple("geometry.coordinates", Kind.TOO_LARGE));
		assertThat(faults(rules, polygon("[[" + "[77,43],".repeat(1_000) + "[77,43]]]"))).extracting(ImportFault::kind)
			.containsExactly(Kind.TOO_LARGE);
	}

	private static String polygon(String coordinates) {
		return "{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}";
	}

	private static List<ImportFault> crs(String crs) {
		return faults(GeoJsonRules.ANY, "{\"crs\":" + crs + ",\"type\":\"Polygon\",\"coordinates\":[" + GOOD
				+ "]},\"crs\":" + crs + "}],\"crs\":" + crs + ",\"a\":[{\"b\":0");
	}

	private static List<ImportFault> faults(String type, String coordinates) {
		return faults(GeoJsonRules.ANY, "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}");
	}

	private static List<ImportFault> faults(GeoJsonRules rules, String geometry) {
		DataFile file = TestFile.of("zones.geojson",
				"{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":" + geometry + "}]}");
		Faults faults = new Faults(file);
		GeoJsonFile.read(file, rules, faults, Progress.NONE, (feature) -> {
		});
		return faults.all();
	}

}
