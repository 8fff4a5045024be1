package kz.alatau.portal.geo;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * WGS 84 to UTM zone 43N. The reference is PROJ 9.1.1 (Debian python3-pyproj 3.4.1):
 * {@code Transformer.from_crs("EPSG:4326", "EPSG:32643", always_xy=True).transform(lon,
 * lat)}.
 */
class ProjectionTests {

	private static final Offset<Double> MILLIMETRE = Offset.offset(0.001);

	@ParameterizedTest
	@CsvSource({ "75, 0, 500000.0000, 0.0000", "75, 43.5, 500000.0000, 4816341.3811",
			"77.1, 43.7, 669213.4416, 4840696.2987", "76.95, 43.85, 656734.1193, 4857060.9777",
			"77.25, 43.6, 681601.6069, 4829906.9381", "78, 43.1667, 743870.2658, 4783696.6833",
			"72, 44, 259473.6789, 4876249.1270", "76.889709, 43.238949, 653430.6166, 4789083.8507" })
	void degreesBecomeTheMetresOfTheReference(double longitude, double latitude, double east, double north) {
		PlanePoint point = Boundary.ofWkt("POINT (" + longitude + " " + latitude + ")").project().representativePoint();
		assertThat(point.east()).isCloseTo(east, MILLIMETRE);
		assertThat(point.north()).isCloseTo(north, MILLIMETRE);
	}

	@Test
	void everyRingIsProjected() {
		Boundary donut = Boundary
			.ofWkt("""
					POLYGON ((77 43, 78 43, 78 44, 77 44, 77 43), (77.4 43.4, 77.4 43.6, 77.6 43.6, 77.6 43.4, 77.4 43.4))""");
		assertThat(donut.project().rings(0)).hasSize(2).allSatisfy((ring) -> {
			assertThat(ring).hasSize(10);
			assertThat(ring[0]).isBetween(600_000.0, 800_000.0);
			assertThat(ring[1]).isBetween(4_700_000.0, 4_900_000.0);
		});
	}

	@ParameterizedTest
	@CsvSource({ "75, 43.5", "77.1, 43.7", "76.95, 43.85", "77.25, 43.6", "78, 43.1667", "72, 44" })
	void metresBecomeTheDegreesTheyCameFrom(double longitude, double latitude) {
		String wkt = "POINT (" + longitude + " " + latitude + ")";
		Coordinate back = Boundary.ofWkt(wkt).project().toWgs84().geometry().getCoordinate();
		assertThat(back.x).isCloseTo(longitude, Offset.offset(1e-10));
		assertThat(back.y).isCloseTo(latitude, Offset.offset(1e-10));
	}

	@Test
	void theDegreesStayAsTheyWere() {
		Boundary boundary = Boundary.ofWkt("POLYGON ((77 43, 78 43, 78 44, 77 43))");
		boundary.project();
		assertThat(boundary).isEqualTo(Boundary.ofWkt("POLYGON ((77 43, 78 43, 78 44, 77 43))"));
	}

	@Test
	void aBoundarySurvivesBeingStored() {
		Boundary boundary = Boundary
			.ofWkt("MULTIPOLYGON (((77 43, 78 43, 78 44, 77 43)), ((70 43, 71 43, 71 44, 70 43)))");
		BoundaryConverter converter = new BoundaryConverter();
		assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(boundary))).isEqualTo(boundary);
		assertThat(converter.convertToDatabaseColumn(null)).isNull();
		assertThat(converter.convertToEntityAttribute(null)).isNull();
	}

}
