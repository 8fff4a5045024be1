package kz.alatau.portal.geo;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ProjectedBoundaryTests {

	private static final String DONUT = "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 2 8, 8 8, 8 2, 2 2))";

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "POINT (3 4) | 3 | 4", "POLYGON ((0 0, 4 0, 4 2, 0 2, 0 0)) | 2 | 1",
			"POLYGON ((0 0, 6 0, 0 6, 0 0)) | 2 | 2" })
	void theCentroidStandsForWhatHoldsIt(String wkt, double east, double north) {
		assertThat(ProjectedBoundary.ofWkt(wkt).representativePoint()).isEqualTo(new PlanePoint(east, north));
	}

	@ParameterizedTest
	@ValueSource(strings = { DONUT, "POLYGON ((0 0, 30 0, 30 30, 20 30, 20 10, 10 10, 10 30, 0 30, 0 0))",
			"MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((9 0, 10 0, 10 1, 9 1, 9 0)))",
			"POLYGON ((0 0, 10 0, 0 1, -10 0, 0 0.9, 0 0))" })
	void aPointInTheInteriorStandsForWhatDoesNotHoldItsCentroid(String wkt) {
		ProjectedBoundary boundary = ProjectedBoundary.ofWkt(wkt);
		PlanePoint point = boundary.representativePoint();
		assertThat(boundary.covers(point)).isTrue();
		double metre = 1e-3;
		for (double[] way : List.of(new double[] { metre, 0 }, new double[] { -metre, 0 }, new double[] { 0, metre },
				new double[] { 0, -metre })) {
			assertThat(boundary.covers(new PlanePoint(point.east() + way[0], point.north() + way[1]))).isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, true", "0, 5, true", "0, 0, true", "2, 5, true", "5, 5, false", "-0.001, 5, false" })
	void theEdgesBelongToItAndTheHoleDoesNot(double east, double north, boolean inside) {
		assertThat(ProjectedBoundary.ofWkt(DONUT).covers(new PlanePoint(east, north))).isEqualTo(inside);
	}

	@Test
	void aPointCoversNothing() {
		assertThat(ProjectedBoundary.ofWkt("POINT (3 4)").covers(new PlanePoint(3, 4))).isFalse();
	}

	@Test
	void theHoleIsNotPartOfTheArea() {
		assertThat(ProjectedBoundary.ofWkt(DONUT).area().squareMetres()).isEqualTo(64);
	}

	@Test
	void whatIsMovedKeepsItsAreaAndItsRings() {
		ProjectedBoundary moved = ProjectedBoundary.ofWkt(DONUT).move(100, -50);
		assertThat(moved.area().squareMetres()).isEqualTo(64);
		assertThat(moved.extent()).isEqualTo(new Extent(100, -50, 110, -40));
		assertThat(moved.rings(0)).hasSize(2);
		assertThat(moved.rings(0).getFirst()).startsWith(100, -50, 110, -50);
	}

	@Test
	void aMarginIsAddedOnEverySideOrTakenOff() {
		ProjectedBoundary box = ProjectedBoundary.ofWkt("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))");
		assertThat(box.widen(5).extent()).isEqualTo(new Extent(-5, -5, 15, 15));
		assertThat(box.widen(5).area().squareMetres()).isBetween(370.0, 300 + 25 * Math.PI);
		assertThat(box.widen(-2).extent()).isEqualTo(new Extent(2, 2, 8, 8));
	}

	@Test
	void aMarginThatLeavesNothingIsRefused() {
		ProjectedBoundary box = ProjectedBoundary.ofWkt("POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0))");
		assertThatIllegalArgumentException().isThrownBy(() -> box.widen(-5)).withMessageContaining("-5");
	}

	@Test
	void ringsAreSimplifiedWithinTheTolerance() {
		ProjectedBoundary nearlyStraight = ProjectedBoundary.ofWkt("POLYGON ((0 0, 5 0.1, 10 0, 10 10, 0 10, 0 0))");
		assertThat(nearlyStraight.rings(0).getFirst()).hasSize(12);
		assertThat(nearlyStraight.rings(1).getFirst()).hasSize(10);
	}

	@Test
	void textThatIsNotWellKnownIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> ProjectedBoundary.ofWkt("CIRCLE (1 2)"))
			.withMessageContaining("CIRCLE (1 2)");
		assertThatIllegalArgumentException().isThrownBy(() -> Boundary.ofWkb(new byte[] { 1, 2, 3 }));
	}

}
