package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.plan.Disposition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Method page, "What must always hold", tried on seeded worlds. */
class ExposurePropertyTests {

	private static final double RELATIVE = 1e-6;

	private static final List<ToDoubleFunction<Counts>> NUMBERS = List.of(Counts::dwellings, Counts::households,
			Counts::persons, (counts) -> counts.productive().squareMetres());

	static IntStream seeds() {
		return IntStream.range(0, 250);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void phasesAddUpToTheEstimate(int seed) {
		for (VillageExposure village : expose(inputs(seed)).villages()) {
			for (Estimate estimate : Estimate.values()) {
				Counts total = village.estimates().of(estimate);
				assertThat(sum(village, estimate, Counts::dwellings)).isEqualTo(total.dwellings());
				assertThat(sum(village, estimate, Counts::households)).isEqualTo(total.households());
				assertThat(sum(village, estimate, (counts) -> counts.productive().squareMetres()))
					.isCloseTo(total.productive().squareMetres(), relative(village.productive().squareMetres()));
			}
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void lowCentralHighAndTheWholeNeverCross(int seed) {
		PlanExposure all = expose(inputs(seed));
		for (VillageExposure village : all.villages()) {
			List<Double> whole = List.of((double) village.dwellings(), (double) village.households(),
					(double) village.population(), village.productive().squareMetres());
			for (int i = 0; i < NUMBERS.size(); i++) {
				Estimates<Double> number = village.estimates().map(NUMBERS.get(i)::applyAsDouble);
				double rounding = whole.get(i) * RELATIVE;
				assertThat(number.low()).isNotNegative().isLessThanOrEqualTo(number.central() + rounding);
				assertThat(number.central()).isLessThanOrEqualTo(number.high() + rounding);
				assertThat(number.high()).isLessThanOrEqualTo(whole.get(i) + rounding);
			}
		}
		assertThat(all.city().estimates().low().persons()).isBetween(0, all.city().estimates().central().persons());
		assertThat(all.city().estimates().central().persons())
			.isLessThanOrEqualTo(all.city().estimates().high().persons());
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void anotherZoneNeverLowersHigh(int seed) {
		ExposureInputs fewer = inputs(seed);
		List<Zone> zones = new ArrayList<>(fewer.zones());
		zones.add(new RandomWorld(1_000 + seed).zone("another"));
		List<VillageExposure> before = expose(fewer).villages();
		List<VillageExposure> after = expose(new ExposureInputs(zones, fewer.districts(), fewer.settlements()))
			.villages();
		for (int i = 0; i < before.size(); i++) {
			Counts lower = before.get(i).estimates().high();
			Counts higher = after.get(i).estimates().high();
			double rounding = before.get(i).productive().squareMetres() * RELATIVE;
			assertThat(NUMBERS).allSatisfy((number) -> assertThat(number.applyAsDouble(higher)).isGreaterThanOrEqualTo(
					number.applyAsDouble(lower) - rounding * ((number == NUMBERS.getLast()) ? 1 : 0)));
			assertThat(higher.severity()).isGreaterThanOrEqualTo(lower.severity());
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void theOrderOfZonesDoesNotMatter(int seed) {
		ExposureInputs inputs = inputs(seed);
		List<Zone> zones = new ArrayList<>(inputs.zones());
		Collections.shuffle(zones, new Random(seed));
		var districts = inputs.districts().reversed();
		assertSame(expose(new ExposureInputs(zones, districts, inputs.settlements())), expose(inputs));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void movingEverythingChangesNothing(int seed) {
		Random random = new Random(seed);
		double east = 100_000 * random.nextDouble();
		double north = 100_000 * random.nextDouble();
		ExposureInputs inputs = inputs(seed);
		assertSame(expose(MovedInputs.of(inputs, east, north)), expose(inputs));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void hectaresAndTheOutsideAddUpToTheVillage(int seed) {
		for (VillageExposure village : expose(inputs(seed)).villages()) {
			double area = village.area().squareMetres();
			double parts = village.outsidePlan().squareMetres();
			for (Disposition disposition : Disposition.values()) {
				parts += village.land().of(disposition).squareMetres();
			}
			assertThat(parts).isCloseTo(area, relative(area));
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void districtsAddUpToTheCity(int seed) {
		PlanExposure all = expose(inputs(seed));
		for (Estimate estimate : Estimate.values()) {
			assertThat(all.districts().stream().mapToInt((total) -> total.estimates().of(estimate).dwellings()).sum())
				.isEqualTo(all.city().estimates().of(estimate).dwellings())
				.isEqualTo(all.villages().stream().mapToInt((each) -> each.estimates().of(estimate).dwellings()).sum());
		}
	}

	private static void assertSame(PlanExposure one, PlanExposure other) {
		assertThat(one.city()).isEqualTo(other.city());
		assertThat(one.districts()).isEqualTo(other.districts());
		for (int i = 0; i < one.villages().size(); i++) {
			VillageExposure expected = other.villages().get(i);
			assertThat(one.villages().get(i)).usingRecursiveComparison()
				.withComparatorForType(
						(left, right) -> (Math.abs(left - right) <= RELATIVE * Math.max(1, Math.abs(right))) ? 0 : 1,
						Double.class)
				.isEqualTo(expected);
		}
	}

	private static double sum(VillageExposure village, Estimate estimate, ToDoubleFunction<Counts> number) {
		return village.phases()
			.stream()
			.mapToDouble((phase) -> number.applyAsDouble(phase.counts().of(estimate)))
			.sum();
	}

	private static ExposureInputs inputs(int seed) {
		return new RandomWorld(seed).inputs();
	}

	private static PlanExposure expose(ExposureInputs inputs) {
		return ExposureCalculator.expose(inputs);
	}

	private static Offset<Double> relative(double whole) {
		return Offset.offset(Math.max(1e-9, whole * RELATIVE));
	}

}
