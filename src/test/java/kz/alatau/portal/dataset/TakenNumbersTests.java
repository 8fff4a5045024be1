package kz.alatau.portal.dataset;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TakenNumbersTests {

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 21, 22, 23 })
	void everyNumberIsFoundWhereItWasFirst(long seed) {
		Random random = new Random(seed);
		TakenNumbers taken = new TakenNumbers();
		Map<Integer, Integer> first = new HashMap<>();
		for (int place = 1; place <= 5_000; place++) {
			int number = random.nextBoolean() ? random.nextInt(40_000) : random.nextInt(Integer.MAX_VALUE);
			assertThat(taken.take(number, Place.feature(place, ""))).isEqualTo(first.putIfAbsent(number, place));
		}
	}

	@Test
	void noughtAndTheGreatestNumberAreNumbersLikeOthers() {
		TakenNumbers taken = new TakenNumbers();
		assertThat(taken.take(0, Place.feature(1, ""))).isNull();
		assertThat(taken.take(Integer.MAX_VALUE, Place.feature(2, ""))).isNull();
		assertThat(taken.take(0, Place.feature(3, ""))).isEqualTo(1);
		assertThat(taken.take(Integer.MAX_VALUE, Place.feature(4, ""))).isEqualTo(2);
	}

	@Test
	void afterAThousandRepetitionsTheFirstIsNotLookedUp() {
		TakenNumbers taken = new TakenNumbers();
		taken.take(7, Place.feature(1, ""));
		for (int place = 2; place < 2 + Faults.LIMIT; place++) {
			assertThat(taken.take(7, Place.feature(place, ""))).isEqualTo(1);
		}
		assertThat(taken.take(7, Place.feature(9_999, ""))).isZero();
	}

}
