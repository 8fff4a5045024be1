package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.exposure.TotalExposure.PhaseTotals;
import kz.alatau.portal.exposure.TotalExposure.Totals;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.shared.Area;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Method page, "What must always hold", on plans as bad as plans get. */
class ExposureRobustnessTests {

	private static final int PLANS_A_SEED = 50;

	private static final double RELATIVE = 1e-6;

	static IntStream seeds() {
		return IntStream.range(0, 40);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void whatMustHoldHoldsOnBadPlans(int seed) {
		for (int i = 0; i < PLANS_A_SEED; i++) {
			int number = seed * PLANS_A_SEED + i;
			ExposureInputs inputs = new RandomPlan(number).inputs();
			PlanExposure result = ExposureCalculator.expose(inputs);
			VillageExposure village = result.villages().getFirst();
			assertPhasesAddUp(village, result.city());
			assertNothingCrosses(village);
			assertHectaresAddUp(village);
			assertOrderDoesNotMatter(inputs, result, number);
			assertHighIsNotLowered(inputs, village, number);
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void movingABadPlanChangesNothing(int seed) {
		for (int i = 0; i < PLANS_A_SEED / 5; i++) {
			ExposureInputs inputs = new RandomPlan(seed * PLANS_A_SEED + i).inputs();
			// Whole kilometres of the binary kind: no coordinate is rounded.
			ExposureInputs moved = MovedInputs.of(inputs, 64 * 1024, -128 * 1024);
			assertThat(ExposureCalculator.expose(moved)).usingRecursiveComparison()
				.withComparatorForType(
						(left, right) -> (Math.abs(left - right) <= RELATIVE * Math.max(1, Math.abs(right))) ? 0 : 1,
						Double.class)
				.isEqualTo(ExposureCalculator.expose(inputs));
		}
	}

	private static void assertPhasesAddUp(VillageExposure village, TotalExposure city) {
		for (Estimate estimate : Estimate.values()) {
			Counts total = village.estimates().of(estimate);
			assertThat(sum(village, estimate, Counts::dwellings)).isEqualTo(total.dwellings());
			assertThat(sum(village, estimate, Counts::households)).isEqualTo(total.households());
			assertThat(sum(village, estimate, (counts) -> counts.productive().squareMetres()))
				.isCloseTo(total.productive().squareMetres(), rounding(village.productive()));
			List<Totals> phases = city.phases()
				.stream()
				.map(PhaseTotals::totals)
				.map((each) -> each.of(estimate))
				.toList();
			assertThat(phases.stream().mapToInt(Totals::dwellings).sum()).isEqualTo(total.dwellings());
			assertThat(phases.stream().mapToInt(Totals::households).sum()).isEqualTo(total.households());
		}
	}

	private static double sum(VillageExposure village, Estimate estimate, ToDoubleFunction<Counts> number) {
		return village.phases()
			.stream()
			.mapToDouble((phase) -> number.applyAsDouble(phase.counts().of(estimate)))
			.sum();
	}

	private static void assertNothingCrosses(VillageExposure village) {
		assertInOrder(village.estimates().map(Counts::dwellings), village.dwellings());
		assertInOrder(village.estimates().map(Counts::households), village.households());
		assertInOrder(village.estimates().map(Counts::persons), village.population());
		Estimates<Double> land = village.estimates().map((counts) -> counts.productive().squareMetres());
		double rounding = rounding(village.productive()).value;
		assertThat(land.low()).isBetween(0.0, land.central() + rounding);
		assertThat(land.high()).isBetween(land.central() - rounding, village.productive().squareMetres() + rounding);
	}

	private static void assertInOrder(Estimates<Integer> number, int whole) {
		assertThat(number.low()).isBetween(0, number.central());
		assertThat(number.high()).isBetween(number.central(), whole);
	}

	private static void assertHectaresAddUp(VillageExposure village) {
		double parts = village.outsidePlan().squareMetres();
		for (Disposition disposition : Disposition.values()) {
			parts += village.land().of(disposition).squareMetres();
		}
		assertThat(parts).isCloseTo(village.area().squareMetres(), rounding(village.area()));
		assertThat(village.zones()).allSatisfy(
				(zone) -> assertThat(zone.area().squareMetres()).isLessThanOrEqualTo(village.area().squareMetres()));
	}

	private static void assertOrderDoesNotMatter(ExposureInputs inputs, PlanExposure result, int number) {
		List<Zone> zones = new ArrayList<>(inputs.zones());
		Collections.shuffle(zones, new Random(number));
		assertThat(ExposureCalculator.expose(inputs.withZones(zones))).isEqualTo(result);
	}

	private static void assertHighIsNotLowered(ExposureInputs inputs, VillageExposure before, int number) {
		List<Zone> zones = new ArrayList<>(inputs.zones());
		zones.add(new RandomPlan(100_000 + number).zone("another", inputs.zones().getLast().boundary()));
		Counts lower = before.estimates().high();
		Counts higher = ExposureCalculator.expose(inputs.withZones(zones)).villages().getFirst().estimates().high();
		assertThat(higher.dwellings()).isGreaterThanOrEqualTo(lower.dwellings());
		assertThat(higher.households()).isGreaterThanOrEqualTo(lower.households());
		assertThat(higher.persons()).isGreaterThanOrEqualTo(lower.persons());
		assertThat(higher.productive().squareMetres())
			.isGreaterThanOrEqualTo(lower.productive().squareMetres() - rounding(before.productive()).value);
	}

	private static Offset<Double> rounding(Area whole) {
		return Offset.offset(Math.max(1e-5, whole.squareMetres() * RELATIVE));
	}

}
