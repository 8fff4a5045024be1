package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

import static org.assertj.core.api.Assertions.assertThat;

/** Points in polygons against JTS: inside, outside, and exactly or nearly on an edge. */
class PointLocationTests {

	static IntStream seeds() {
		return IntStream.range(0, 60);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void everyPointLiesWhereJtsSays(int seed) {
		Random random = new Random(seed);
		RandomShapes shapes = new RandomShapes(seed);
		for (int i = 0; i < 30; i++) {
			Geometry shape = shapes.shape();
			EdgeBands bands = new EdgeBands(Rings.of(shape));
			Edges edges = new Edges(Rings.of(shape));
			IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(shape);
			for (Coordinate point : points(shape, random)) {
				int location = locator.locate(point);
				assertThat(bands.cover(point.x, point.y)).as("%s in %s", point, shape)
					.isEqualTo(location != Location.EXTERIOR);
				assertThat(edges.surround(new PlanePoint(point.x, point.y))).as("%s in %s", point, shape)
					.isEqualTo(location == Location.INTERIOR);
			}
		}
	}

	/** Corners, middles of edges, points above and below them, and points anywhere. */
	private static List<Coordinate> points(Geometry shape, Random random) {
		List<Coordinate> points = new ArrayList<>();
		Coordinate[] corners = shape.getCoordinates();
		for (int i = 0; i + 1 < corners.length; i++) {
			Coordinate corner = corners[i];
			points.add(corner);
			points.add(new Coordinate((corner.x + corners[i + 1].x) / 2, (corner.y + corners[i + 1].y) / 2));
			points.add(new Coordinate(corner.x, corner.y + 10 * random.nextGaussian()));
			points.add(new Coordinate(corner.x, Math.nextUp(corner.y)));
			points.add(new Coordinate(Math.nextDown(corner.x), corner.y));
		}
		for (int i = 0; i < 50; i++) {
			points.add(new Coordinate(corners[0].x + 1_000 * random.nextGaussian(),
					corners[0].y + 1_000 * random.nextGaussian()));
		}
		return points;
	}

}
