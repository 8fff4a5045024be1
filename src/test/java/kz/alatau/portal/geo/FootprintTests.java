package kz.alatau.portal.geo;

import kz.alatau.portal.shared.Area;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FootprintTests {

	private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

	private static final String HOUSE = "POLYGON ((77.1 43.7, 77.1002 43.7, 77.1002 43.7001, 77.1 43.7001, 77.1 43.7))";

	private static final String YARD = """
			POLYGON ((77.1 43.7, 77.1 43.701, 77.101 43.701, 77.101 43.7, 77.1 43.7), \
			(77.1002 43.7002, 77.1008 43.7002, 77.1008 43.7008, 77.1002 43.7008, 77.1002 43.7002))""";

	@ParameterizedTest
	@ValueSource(strings = { HOUSE, YARD,
			"MULTIPOLYGON (((77 43, 77.001 43, 77.001 43.001, 77 43)), ((77.1 43, 77.101 43, 77.101 43.001, 77.1 43)))" })
	void itIsTheBoundaryInMetres(String wkt) {
		Footprint footprint = Footprint.ofWkb(Boundary.ofWkt(wkt).wkb());
		ProjectedBoundary boundary = Boundary.ofWkt(wkt).project();
		assertThat(footprint.isPoint()).isFalse();
		assertThat(footprint.extent()).isEqualTo(boundary.extent());
		assertThat(footprint.area().squareMetres()).isCloseTo(boundary.area().squareMetres(), ROUNDING);
		assertThat(footprint.boundary().geometry().equalsTopo(boundary.geometry())).isTrue();
		assertThat(footprint.boundary().area().squareMetres()).isCloseTo(boundary.area().squareMetres(), ROUNDING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POLYGON ((0 0, 4 0, 4 2, 0 2, 0 0))",
			"POLYGON ((0 0, 0 30, 10 30, 10 10, 20 10, 20 30, 30 30, 30 0, 0 0))",
			"POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 2 8, 8 8, 8 2, 2 2))",
			"MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((9 0, 10 0, 10 1, 9 1, 9 0)))",
			"POLYGON ((0 0, 10 0, 0 1, -10 0, 0 0.9, 0 0))", "POINT (3 4)" })
	void itsPointIsThatOfTheBoundary(String wkt) {
		PlanePoint expected = ProjectedBoundary.ofWkt(wkt).representativePoint();
		PlanePoint point = Footprint.ofWkt(wkt).representativePoint();
		assertThat(point.east()).isCloseTo(expected.east(), ROUNDING);
		assertThat(point.north()).isCloseTo(expected.north(), ROUNDING);
	}

	@Test
	void theCentroidOfARectangleFarFromTheOriginIsExact() {
		assertThat(Footprint
			.ofWkt("POLYGON ((650000 4850000, 650010 4850000, 650010 4850020, 650000 4850020, 650000 4850000))")
			.representativePoint()).isEqualTo(new PlanePoint(650_005, 4_850_010));
	}

	@Test
	void aPointHasAPlaceButNoArea() {
		Footprint point = Footprint.ofWkt("POINT (3 4)");
		assertThat(point.isPoint()).isTrue();
		assertThat(point.area()).isEqualTo(Area.ZERO);
		assertThat(point.extent()).isEqualTo(new Extent(3, 4, 3, 4));
		assertThat(point.boundary().isPoint()).isTrue();
	}

	@Test
	void whatIsMovedKeepsItsArea() {
		Footprint moved = Footprint.ofWkt("POLYGON ((0 0, 4 0, 4 2, 0 2, 0 0))").move(100, -50);
		assertThat(moved.area().squareMetres()).isEqualTo(8);
		assertThat(moved.extent()).isEqualTo(new Extent(100, -50, 104, -48));
		assertThat(moved.representativePoint()).isEqualTo(new PlanePoint(102, -49));
	}

	@ParameterizedTest
	@ValueSource(strings = { "LINESTRING (0 0, 1 1)", "POLYGON EMPTY", "POINT EMPTY" })
	void whatNobodyCanLiveOnIsRefused(String wkt) {
		assertThatIllegalArgumentException().isThrownBy(() -> Footprint.ofWkt(wkt)).withMessageContaining(wkt);
	}

}
