package kz.alatau.portal.geo;

import java.util.List;
import java.util.stream.Stream;

import kz.alatau.portal.shared.Area;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class OverlayTests {

	private static final ProjectedBoundary PLACE = box(0, 0, 10, 10);

	private static final Offset<Double> ROUNDING = Offset.offset(1e-9);

	@Test
	void thePartInsideIsMeasured() {
		assertThat(covered(box(5, 5, 20, 20))).isCloseTo(25, ROUNDING);
	}

	@Test
	void aPlaceCoveredTwiceIsMeasuredOnce() {
		assertThat(covered(box(0, 0, 6, 10), box(4, 0, 8, 10), box(0, 0, 6, 10))).isCloseTo(80, ROUNDING);
	}

	@Test
	void aPlaceCoveredWhollyByOneOrByManyIsTheWhole() {
		assertThat(covered(box(-1, -1, 11, 11), box(2, 2, 3, 3))).isEqualTo(100);
		assertThat(covered(box(0, 0, 5, 10), box(5, 0, 10, 10))).isCloseTo(100, ROUNDING);
	}

	@Test
	void touchingIsNothing() {
		assertThat(covered(box(10, 0, 20, 10), box(10, 10, 20, 20), box(50, 50, 60, 60))).isZero();
	}

	@Test
	void nothingCoversNothing() {
		assertThat(covered()).isZero();
	}

	@Test
	void lessThanASquareMillimetreIsRounding() {
		assertThat(covered(box(10 - 0.5e-7, 0, 20, 10))).isZero();
		assertThat(covered(box(10 - 2e-7, 0, 20, 10))).isPositive();
	}

	@Test
	void aHoleCoversNothing() {
		assertThat(covered(
				ProjectedBoundary.ofWkt("POLYGON ((-5 -5, 15 -5, 15 15, -5 15, -5 -5), (0 0, 0 10, 5 10, 5 0, 0 0))")))
			.isCloseTo(50, ROUNDING);
	}

	@Test
	void severalPolygonsCoverTogether() {
		assertThat(covered(ProjectedBoundary
			.ofWkt("MULTIPOLYGON (((0 0, 2 0, 2 10, 0 10, 0 0)), ((8 0, 12 0, 12 10, 8 10, 8 0)))")))
			.isCloseTo(40, ROUNDING);
	}

	@Test
	void aPointHasNoArea() {
		assertThat(Overlay.coveredArea(ProjectedBoundary.ofWkt("POINT (5 5)"), PLACE)).isEqualTo(Area.ZERO);
	}

	@Test
	void theUnionOfSeveralCountsOverlapsOnce() {
		List<ProjectedBoundary> several = List.of(PLACE, box(5, 0, 15, 10), box(20, 0, 30, 10));
		assertThat(Overlay.unionArea(several).squareMetres()).isCloseTo(250, ROUNDING);
		assertThat(Overlay.union(several).area().squareMetres()).isCloseTo(250, ROUNDING);
	}

	@Test
	void anIndexFindsEverythingNearAndNothingFar() {
		List<ProjectedBoundary> all = List.of(PLACE, box(5, 0, 15, 10), box(20, 0, 30, 10));
		BoundaryIndex<ProjectedBoundary> index = new BoundaryIndex<>(all, (boundary) -> boundary);
		assertThat(index.near(box(0, 0, 1, 1))).containsExactly(PLACE);
		assertThat(index.near(new PlanePoint(7, 5))).containsExactlyInAnyOrder(PLACE, all.get(1));
		assertThat(index.near(new PlanePoint(17, 5))).isEmpty();
	}

	@Test
	void anIndexOfNothingFindsNothing() {
		assertThat(new BoundaryIndex<ProjectedBoundary>(List.of(), (boundary) -> boundary).near(PLACE)).isEmpty();
	}

	private static double covered(ProjectedBoundary... covers) {
		return Overlay.coveredArea(PLACE, Stream.of(covers).toList()).squareMetres();
	}

	private static ProjectedBoundary box(double west, double south, double east, double north) {
		return ProjectedBoundary.ofWkt("POLYGON ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))"
			.formatted(west, south, east, north));
	}

}
