package kz.alatau.portal.geo;

import java.util.stream.IntStream;

import kz.alatau.portal.shared.Area;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

import static org.assertj.core.api.Assertions.assertThat;

/** The area of an intersection, summed up edge by edge, against JTS, which builds it. */
class SharedAreaTests {

	private static final int PAIRS_A_SEED = 60;

	/** Where it cannot build it as it is, JTS snaps corners by a trillionth of them. */
	private static final double SNAP_METRES = 1e-8;

	static IntStream seeds() {
		return IntStream.range(0, 60);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theSumAgreesWithTheIntersectionBuilt(int seed) {
		RandomShapes shapes = new RandomShapes(seed);
		for (int i = 0; i < PAIRS_A_SEED; i++) {
			Geometry one = shapes.shape();
			Geometry other = shapes.partner(one);
			double expected = built(one, other);
			Offset<Double> rounding = Offset.offset(1e-7 + SNAP_METRES * (one.getLength() + other.getLength()));
			assertThat(new EdgeBands(Rings.of(one)).areaShared(Rings.of(other))).isCloseTo(expected, rounding);
			assertThat(new EdgeBands(Rings.of(other)).areaShared(Rings.of(one))).isCloseTo(expected, rounding);
			assertThat(shared(one, other)).isCloseTo(expected, rounding);
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void allOfAShapeIsSharedWithItselfAndNothingBeyondItsEdge(int seed) {
		RandomShapes shapes = new RandomShapes(seed);
		for (int i = 0; i < PAIRS_A_SEED; i++) {
			Geometry shape = shapes.shape();
			Geometry rest = shape.getEnvelope().buffer(100).difference(shape);
			double rounding = 1e-8 + 1e-12 * rest.getEnvelope().getArea();
			assertThat(new EdgeBands(Rings.of(shape)).areaShared(Rings.of(shape))).isCloseTo(shape.getArea(),
					Offset.offset(rounding));
			assertThat(new EdgeBands(Rings.of(rest)).areaShared(Rings.of(shape))).isCloseTo(0,
					Offset.offset(1e-9 + rounding));
		}
	}

	@ParameterizedTest(name = "a house {0} m over the edge of a zone 40 km long")
	@ValueSource(doubles = { 1e-6, 1e-5, 1e-3, 0.1, 5 })
	void aStripAlongAnEdgeIsExactInALargeZone(double over) {
		ProjectedBoundary zone = box(640_000, 4_820_000, 680_000, 4_860_000);
		ProjectedBoundary house = box(680_000 - over, 4_840_000, 680_010 - over, 4_840_010);
		double overTheEdge = 680_000 - (680_000 - over);
		assertThat(Overlay.coveredArea(house, zone).squareMetres()).isCloseTo(10 * overTheEdge, Offset.offset(1e-9));
	}

	@Test
	void aRingThatCrossesItselfIsRepairedFirst() {
		ProjectedBoundary bow = ProjectedBoundary.ofWkt("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))");
		assertThat(Overlay.coveredArea(box(0, 0, 5, 10), bow).squareMetres()).isCloseTo(25, Offset.offset(1e-9));
		assertThat(Overlay.coveredArea(box(5, 0, 10, 10), bow).squareMetres()).isCloseTo(25, Offset.offset(1e-9));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void onlyValidRingsPassForSimple(int seed) {
		RandomShapes shapes = new RandomShapes(seed);
		int simple = 0;
		for (int i = 0; i < PAIRS_A_SEED; i++) {
			ProjectedBoundary shape = shapes.neighbour(new ProjectedBoundary(shapes.shape()));
			if (new EdgeBands(Rings.of(shape.geometry())).isSimpleRing()) {
				simple++;
				assertThat(shape.geometry().isValid()).isTrue();
			}
		}
		assertThat(simple).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))", "POLYGON ((0 0, 10 0, 10 10, 5 0, 0 10, 0 0))",
			"POLYGON ((0 0, 5 5, 10 0, 10 10, 5 5, 0 10, 0 0))", "POLYGON ((0 0, 10 0, 10 10, 8 10, 8 0, 0 0))" })
	void ringsThatMeetThemselvesAreNotSimple(String wkt) {
		assertThat(new EdgeBands(Rings.of(ProjectedBoundary.ofWkt(wkt).geometry())).isSimpleRing()).isFalse();
	}

	@Test
	void whatHasNoAreaSharesNone() {
		for (String wkt : new String[] { "POINT (5 5)", "POLYGON EMPTY", "LINESTRING (0 0, 10 10)",
				"POLYGON ((0 0, 5 5, 9 9, 0 0))" }) {
			ProjectedBoundary nothing = ProjectedBoundary.ofWkt(wkt);
			assertThat(Overlay.coveredArea(nothing, box(0, 0, 10, 10))).isEqualTo(Area.ZERO);
			assertThat(Overlay.coveredArea(box(0, 0, 10, 10), nothing)).isEqualTo(Area.ZERO);
			assertThat(nothing.covers(new PlanePoint(20, 20))).isFalse();
		}
	}

	@Test
	void manyLongEdgesMakeFewBands() {
		// A comb of 500 teeth: every edge of a tooth spans the whole width.
		StringBuilder comb = new StringBuilder("POLYGON ((0 -1");
		for (int tooth = 0; tooth < 500; tooth++) {
			comb.append(", 0 %1$d, 1000 %1$d.25, 1000 %1$d.5, 0 %1$d.75".formatted(tooth));
		}
		ProjectedBoundary boundary = ProjectedBoundary.ofWkt(comb + ", -1 500, -1 -1, 0 -1))");
		assertThat(Overlay.coveredArea(box(500, 0, 501, 500), boundary).squareMetres()).isCloseTo(500 * 0.49975,
				Offset.offset(1e-9));
	}

	/** Near the origin, where JTS has the most digits left. */
	private static double built(Geometry one, Geometry other) {
		AffineTransformation near = AffineTransformation.translationInstance(-RandomShapes.EAST, -RandomShapes.NORTH);
		return OverlayNGRobust.overlay(near.transform(one), near.transform(other), OverlayNG.INTERSECTION).getArea();
	}

	private static double shared(Geometry one, Geometry other) {
		return Overlay.coveredArea(new ProjectedBoundary(one), new ProjectedBoundary(other)).squareMetres();
	}

	private static ProjectedBoundary box(double west, double south, double east, double north) {
		return ProjectedBoundary.ofWkt("POLYGON ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))"
			.formatted(west, south, east, north));
	}

}
