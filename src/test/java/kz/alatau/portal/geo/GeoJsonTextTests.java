package kz.alatau.portal.geo;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GeoJsonTextTests {

	@Test
	void polygonIsWrittenWithItsHoles() {
		assertThat(GeoJsonText
			.of(Boundary.ofWkt("POLYGON ((77 43, 78 43, 78 44, 77 43), (77.5 43.2, 77.6 43.2, 77.6 43.3, 77.5 43.2))")))
			.isEqualTo("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[77.0,43.0],[78.0,43.0],[78.0,44.0],[77.0,43.0]],"
					+ "[[77.5,43.2],[77.6,43.2],[77.6,43.3],[77.5,43.2]]]]}");
	}

	@Test
	void severalPolygonsStandBesideEachOther() {
		JsonNode geometry = JsonMapper.shared()
			.readTree(GeoJsonText
				.of(Boundary.ofWkt("MULTIPOLYGON (((77 43, 78 43, 78 44, 77 43)), ((70 43, 71 43, 71 44, 70 43)))")));
		assertThat(geometry.path("coordinates")).hasSize(2);
		assertThat(geometry.at("/coordinates/1/0/2/1").asDouble()).isEqualTo(44);
	}

	@Test
	void noDigitIsLost() {
		String text = GeoJsonText
			.of(Boundary.ofWkt("POLYGON ((77.00000012345678 43, 78 43, 78 43.1234567890123, 77.00000012345678 43))"));
		assertThat(text).contains("77.00000012345678", "43.1234567890123");
	}

	@Test
	void pointIsNotWritten() {
		assertThatIllegalArgumentException().isThrownBy(() -> GeoJsonText.of(Boundary.ofWkt("POINT (77 43)")));
	}

}
