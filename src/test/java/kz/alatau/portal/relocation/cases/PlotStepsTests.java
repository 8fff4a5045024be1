package kz.alatau.portal.relocation.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import kz.alatau.portal.relocation.procedure.ProcedureState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlotStepsTests {

	private static final List<ProcedureState> STATES = List.of(ProcedureState.values());

	static LongStream seeds() {
		return LongStream.range(0, 2_000);
	}

	@Test
	void largeGroupsAreToldAsTheyAre() {
		List<StateCount> exact = counts(0, 0, 7, 0, 0, 5);
		assertThat(PlotSteps.of(exact)).isEqualTo(new PlotSteps(exact, 0, false));
	}

	@Test
	void smallGroupsBecomeOneNumber() {
		assertThat(PlotSteps.of(counts(4, 9, 3))).isEqualTo(new PlotSteps(counts(0, 9), 7, false));
	}

	@Test
	void aSingleSmallGroupTakesTheNextSmallestWithIt() {
		assertThat(PlotSteps.of(counts(1, 9, 20))).isEqualTo(new PlotSteps(counts(0, 0, 20), 10, false));
		assertThat(PlotSteps.of(counts(1, 1, 9, 20))).isEqualTo(new PlotSteps(counts(0, 0, 0, 20), 11, false));
	}

	@Test
	void nothingIsToldWhereOnlyTheSumWouldBeLeft() {
		assertThat(PlotSteps.of(counts(1, 9))).isEqualTo(PlotSteps.WITHHELD);
		assertThat(PlotSteps.of(counts(4))).isEqualTo(PlotSteps.WITHHELD);
		assertThat(PlotSteps.of(List.of())).isEqualTo(PlotSteps.NONE);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void noGroupBelowFiveCanBeReckonedBack(long seed) {
		List<StateCount> exact = random(new Random(seed));
		PlotSteps steps = PlotSteps.of(exact);
		assertThat(steps.told()).isSubsetOf(exact).allMatch((count) -> count.plots() >= PlotSteps.FEWEST);
		if (steps.withheld()) {
			assertThat(steps.told()).isEmpty();
			assertThat(steps.others()).isZero();
			return;
		}
		List<StateCount> hidden = exact.stream().filter((count) -> !steps.told().contains(count)).toList();
		assertThat(steps.others()).isEqualTo(sum(hidden)).isEqualTo(sum(exact) - sum(steps.told()));
		if (!hidden.isEmpty()) {
			assertThat(steps.others()).isGreaterThanOrEqualTo(PlotSteps.FEWEST);
			assertThat(hidden).hasSizeGreaterThan(1).anyMatch((count) -> count.plots() < PlotSteps.FEWEST);
		}
	}

	/** Whatever step a hidden group stands at, the page says the same. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void atWhichStepAHiddenGroupStandsMakesNoDifference(long seed) {
		Random random = new Random(seed);
		List<StateCount> exact = random(random);
		PlotSteps steps = PlotSteps.of(exact);
		List<ProcedureState> free = new ArrayList<>(STATES);
		steps.told().forEach((count) -> free.remove(count.state()));
		Collections.shuffle(free, random);
		List<StateCount> moved = new ArrayList<>(steps.told());
		exact.stream()
			.filter((count) -> !steps.told().contains(count))
			.forEach((count) -> moved.add(new StateCount(free.removeLast(), count.plots())));
		assertThat(PlotSteps.of(moved)).isEqualTo(steps);
	}

	private static List<StateCount> random(Random random) {
		return STATES.stream()
			.filter((state) -> random.nextInt(3) == 0)
			.map((state) -> new StateCount(state, 1 + random.nextInt(random.nextBoolean() ? 5 : 40)))
			.toList();
	}

	private static List<StateCount> counts(int... plots) {
		return IntStream.range(0, plots.length)
			.filter((index) -> plots[index] > 0)
			.mapToObj((index) -> new StateCount(STATES.get(index), plots[index]))
			.toList();
	}

	private static long sum(List<StateCount> counts) {
		return counts.stream().mapToLong(StateCount::plots).sum();
	}

}
