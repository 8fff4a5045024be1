package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class BoundaryIndexTests {

	static IntStream seeds() {
		return IntStream.range(0, 40);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void everythingNearIsFoundOnce(int seed) {
		Random random = new Random(seed);
		List<ProjectedBoundary> all = new ArrayList<>();
		for (int i = 0; i < 1 + random.nextInt(60); i++) {
			all.add(box(random));
		}
		BoundaryIndex<ProjectedBoundary> index = new BoundaryIndex<>(all, (boundary) -> boundary);
		for (int i = 0; i < 50; i++) {
			ProjectedBoundary place = (i < all.size()) ? all.get(i) : box(random);
			assertThat(index.near(place)).containsExactlyInAnyOrderElementsOf(
					all.stream().filter((each) -> each.extent().meets(place.extent())).toList());
		}
	}

	/** On a grid, so that many touch; now and then a corridor across everything. */
	private static ProjectedBoundary box(Random random) {
		int west = 100 * random.nextInt(-50, 50);
		int south = 100 * random.nextInt(-50, 50);
		int width = (random.nextInt(10) == 0) ? 20_000 : 100 * (1 + random.nextInt(4));
		return ProjectedBoundary.ofWkt("POLYGON ((%1$d %2$d, %3$d %2$d, %3$d %4$d, %1$d %4$d, %1$d %2$d))"
			.formatted(west, south, west + width, south + 100));
	}

}
