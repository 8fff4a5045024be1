package kz.alatau.portal.geo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import kz.alatau.portal.dataset.ImportFault.Kind;

/** A zone of a made-up plan, and the ways to spoil one. */
final class PlantedZone {

	private static final String RING = "geometry.coordinates[0]";

	static final List<Fault> FAULTS = List.of(
			// The ring
			ring(Kind.OUT_OF_RANGE, "[[650000,4850000],[650100,4850000],[650100,4850100],[650000,4850000]]"),
			ring(Kind.SWAPPED, "[[43.1,77.1],[43.1,77.2],[43.2,77.2],[43.1,77.1]]"),
			ring(Kind.SELF_INTERSECTION, "[[77,43],[77.1,43.1],[77.1,43],[77,43.1],[77,43]]"),
			ring(Kind.SELF_INTERSECTION, "[[77,43],[77.2,43],[77.1,43.1],[77.2,43.2],[77,43.2],[77.1,43.1],[77,43]]"),
			ring(Kind.RING_NOT_CLOSED, "[[77,43],[77.1,43],[77.1,43.1],[77,43.1]]"), ring(Kind.RING_EMPTY, "[]"),
			ring(Kind.RING_TOO_SHORT, "[[77,43],[77.1,43],[77,43]]"),
			ring(Kind.RING_WITHOUT_AREA, "[[77,43],[77.1,43.1],[77.3,43.3],[77.2,43.2],[77,43]]"),
			ring(Kind.NOT_A_POSITION, "[[77,43],[77.1,43],[\"77.1\",43.1],[77,43]]"),
			ring(Kind.NOT_FINITE, "[[77,43],[77.1,43],[NaN,43.1],[77,43]]"),
			ring(Kind.TOO_LARGE, "[[77,43],[77.1,43],[77.1" + "0".repeat(50) + ",43.1],[77,43]]"),
			geometry(Kind.BAD_GEOMETRY, "geometry.coordinates[1]",
					"\"Polygon\",\"coordinates\":"
							+ "[[[77,43],[77.1,43],[77.1,43.1],[77,43]],[[78,43],[78.1,43],[78.1,43.1],[78,43]]]"),
			geometry(Kind.BAD_GEOMETRY, "geometry.coordinates[1][0]", "\"MultiPolygon\",\"coordinates\":"
					+ "[[[[77,43],[77.1,43],[77.1,43.1],[77,43]]],[[[77.05,43],[77.2,43],[77.2,43.1],[77.05,43]]]]"),
			geometry(Kind.WRONG_GEOMETRY, "geometry", "\"LineString\",\"coordinates\":[[77,43],[78,43]]"),
			geometry(Kind.NOT_A_POSITION, "geometry.coordinates", "\"Polygon\",\"coordinates\":[[77,43],[78,43]]"),
			geometry(Kind.WRONG_CRS, "geometry.crs",
					"\"Polygon\",\"crs\":null,\"coordinates\":[[[77,43],[77.1,43],[77.1,43.1],[77,43]]]"),
			new Fault("geometry", Kind.MISSING, (zone) -> zone.geometry = "null"),
			// The properties
			new Fault("code", Kind.DUPLICATE, (zone) -> zone.set("code", "\"Z-1\"")),
			new Fault("disposition", Kind.UNKNOWN_VALUE, (zone) -> zone.set("disposition", "\"TAKEN\"")),
			new Fault("disposition", Kind.MISSING, (zone) -> zone.set("disposition", "null")),
			new Fault("land_use", Kind.UNKNOWN_VALUE, (zone) -> zone.set("land_use", "\"\\u0411\"")),
			new Fault("land_use", Kind.MISSING, (zone) -> zone.properties.remove("land_use")),
			new Fault("land_use", Kind.NOT_A_TEXT, (zone) -> zone.set("land_use", "[\"BUSINESS\"]")),
			new Fault("district", Kind.UNKNOWN_REFERENCE, (zone) -> zone.set("district", "\"NOWHERE\"")),
			new Fault("phase_end", Kind.END_BEFORE_START, (zone) -> zone.set("phase_end", "2020")),
			new Fault("phase_end", Kind.NOT_A_NUMBER, (zone) -> zone.set("phase_end", "\"soon\"")),
			new Fault("phase_end", Kind.NOT_FINITE, (zone) -> zone.set("phase_end", "-Infinity")),
			new Fault("phase_start", Kind.TOO_LARGE, (zone) -> zone.set("phase_start", "2026." + "0".repeat(40))),
			new Fault("name_kk", Kind.TOO_LONG, (zone) -> zone.names("а".repeat(101))),
			new Fault("name_kk", Kind.CONTROL_CHARACTER, (zone) -> zone.names("а\\u0007б")),
			new Fault("land_use", Kind.DUPLICATE_KEY, (zone) -> zone.set("land_use", "\"BUSINESS\",\"land_use\":1")),
			// The feature
			new Fault("type", Kind.NOT_A_FEATURE, (zone) -> zone.type = "Zone"),
			new Fault("notes", Kind.TOO_DEEP, (zone) -> zone.set("notes", "[".repeat(60) + "]".repeat(60))),
			new Fault("crs", Kind.WRONG_CRS, (zone) -> zone.properties.put("a",
					"1},\"crs\":{\"type\":\"name\"," + "\"properties\":{\"name\":\"EPSG:32643\"}},\"bbox\":{\"a\":2")));

	private final Map<String, String> properties = new LinkedHashMap<>();

	private String type = "Feature";

	private String geometry;

	PlantedZone(int number) {
		set("code", "\"Z-" + number + "\"");
		set("district", "\"GATE\"");
		set("land_use", "\"BUSINESS\"");
		set("disposition", "\"ACQUIRED\"");
		set("phase_start", "2026");
		set("phase_end", "2030");
		set("geometry_basis", "\"SCHEMATIC\"");
		double west = 76.9 + (number % 150) * 0.004;
		double south = 43.4 + (number / 150) * 0.004;
		this.geometry = String.format(Locale.ROOT,
				"{\"type\":\"Polygon\",\"coordinates\":[[[%1$.4f,%2$.4f],[%3$.4f,%2$.4f],[%3$.4f,%4$.4f],[%1$.4f,%4$.4f],[%1$.4f,%2$.4f]]]}",
				west, south, west + 0.003, south + 0.003);
	}

	/** A way to spoil a zone, and the one fault that follows. */
	record Fault(String field, Kind kind, Consumer<PlantedZone> spoil) {

	}

	private static Fault ring(Kind kind, String ring) {
		return geometry(kind, RING, "\"Polygon\",\"coordinates\":[" + ring + "]");
	}

	private static Fault geometry(Kind kind, String field, String rest) {
		return new Fault(field, kind, (zone) -> zone.geometry = "{\"type\":" + rest + "}");
	}

	private void set(String property, String json) {
		this.properties.put(property, json);
	}

	private void names(String kazakh) {
		set("name_kk", "\"" + kazakh + "\"");
		set("name_ru", "\"б\"");
		set("name_en", "\"c\"");
	}

	String code() {
		return this.properties.get("code").replace("\"", "");
	}

	String json() {
		String values = this.properties.entrySet()
			.stream()
			.map((entry) -> "\"" + entry.getKey() + "\":" + entry.getValue())
			.collect(Collectors.joining(","));
		return "{\"type\":\"" + this.type + "\",\"properties\":{" + values + "},\"geometry\":" + this.geometry + "}";
	}

}
