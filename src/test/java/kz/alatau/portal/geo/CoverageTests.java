package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

import static org.assertj.core.api.Assertions.assertThat;

/** Any choice of covers against JTS, which builds their union. */
class CoverageTests {

	static IntStream seeds() {
		return IntStream.range(0, 60);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theUnionOfAnyChoiceIsCountedOnce(int seed) {
		RandomShapes shapes = new RandomShapes(seed);
		Geometry place = shapes.shape();
		List<Geometry> covers = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			covers.add(shapes.partner((i == 0) ? place : covers.getLast()));
		}
		Coverage coverage = new Coverage(new ProjectedBoundary(place),
				covers.stream().map(ProjectedBoundary::new).toList(), Overlay::overlap);
		for (long bits = 0; bits < 64; bits += 3) {
			BitSet chosen = BitSet.valueOf(new long[] { bits });
			List<Geometry> union = chosen.stream().mapToObj(covers::get).toList();
			double expected = union.isEmpty() ? 0
					: OverlayNGRobust.overlay(place, OverlayNGRobust.union(union), OverlayNG.INTERSECTION).getArea();
			// JTS may snap by some micrometres where it cannot build the union as it is.
			assertThat(coverage.by(chosen).squareMetres()).isCloseTo(expected,
					Offset.offset(1e-5 + 1e-5 * place.getLength()));
		}
	}

}
