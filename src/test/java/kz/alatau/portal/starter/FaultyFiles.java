package kz.alatau.portal.starter;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.TestFile;

/** Small files to import, most of them with faults. */
final class FaultyFiles {

	static final String SQUARE = "{\"type\":\"Polygon\",\"coordinates\":[[[77,43],[78,43],[78,44],[77,43]]]}";

	static final String POINT = "{\"type\":\"Point\",\"coordinates\":[77,43]}";

	static final String NAMES = "\"name_kk\":\"а\",\"name_ru\":\"б\",\"name_en\":\"c\"";

	private FaultyFiles() {
	}

	static String village(String kato, String slug, String population, String geometry) {
		return feature(NAMES + ",\"kato\":\"" + kato + "\",\"slug\":\"" + slug + "\",\"population\":" + population
				+ ",\"name_kk_latn\":\"a\",\"former_district_kk\":\"а\",\"former_district_ru\":\"б\","
				+ "\"former_district_en\":\"c\",\"population_basis\":\"PRESS\",\"population_year\":2024,"
				+ "\"geometry_basis\":\"PRESS\"", geometry);
	}

	static String dwelling(int id, String village, int households) {
		return feature("\"id\":" + id + ",\"village\":\"" + village + "\",\"households\":" + households, POINT);
	}

	static String zone(String code, String district, String disposition, int end, String geometry) {
		return feature("\"code\":\"" + code + "\",\"district\":\"" + district + "\",\"land_use\":\"BUSINESS\","
				+ "\"disposition\":\"" + disposition + "\",\"phase_start\":2026,\"phase_end\":" + end
				+ ",\"geometry_basis\":\"PRESS\"", geometry);
	}

	static String feature(String properties, String geometry) {
		return "{\"type\":\"Feature\",\"properties\":{" + properties + "},\"geometry\":" + geometry + "}";
	}

	/** One feature a line. */
	static DataFile json(String... features) {
		return TestFile.of("faulty.geojson",
				"{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}");
	}

	static DataFile csv(String content) {
		return TestFile.of("faulty.csv", content);
	}

}
