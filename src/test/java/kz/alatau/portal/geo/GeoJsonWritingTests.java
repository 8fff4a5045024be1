package kz.alatau.portal.geo;

import java.util.List;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.TestFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class GeoJsonWritingTests {

	@ParameterizedTest
	@ValueSource(strings = { "POINT (77.5 43.5)", "POLYGON ((77 43, 78 43, 78 44, 77 44, 77 43))",
			"POLYGON ((77 43, 78 43, 78 44, 77 44, 77 43), (77.2 43.2, 77.2 43.4, 77.4 43.4, 77.2 43.2))", """
					MULTIPOLYGON (((77 43, 78 43, 78 44, 77 43)), ((70 43, 71 43, 71 44, 70 44, 70 43), \
					(70.4 43.4, 70.4 43.6, 70.6 43.6, 70.4 43.4)))""" })
	void whatIsWrittenIsReadAsTheSame(String wkt) {
		Boundary boundary = Boundary.ofWkt(wkt);
		DataFile file = TestFile.of("written.geojson", """
				{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":%s}]}"""
			.formatted(JsonMapper.shared().writeValueAsString(boundary.geoJson())));
		Faults faults = new Faults(file);
		assertThat(GeoJsonFile.read(file, faults)).extracting(Feature::boundary).containsExactly(boundary);
		assertThat(faults.any()).isFalse();
	}

	@Test
	void outerRingsRunCounterclockwiseAndHolesClockwise() {
		GeoJsonGeometry geometry = Boundary
			.ofWkt("POLYGON ((77 43, 77 44, 78 44, 77 43), (77.2 43.6, 77.4 43.8, 77.2 43.8, 77.2 43.6))")
			.geoJson();
		assertThat(geometry.type()).isEqualTo("Polygon");
		assertThat(geometry.coordinates()).isEqualTo(
				List.of(List.of(List.of(77.0, 43.0), List.of(78.0, 44.0), List.of(77.0, 44.0), List.of(77.0, 43.0)),
						List.of(List.of(77.2, 43.6), List.of(77.2, 43.8), List.of(77.4, 43.8), List.of(77.2, 43.6))));
	}

}
