package kz.alatau.portal.web.map;

import java.util.List;
import java.util.stream.IntStream;

import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.web.map.PhaseChart.Mark;
import kz.alatau.portal.web.map.PhaseChart.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhaseChartTests {

	private static final List<Step> THREE = List.of(step(2026, 2030, 10, 20, 50), step(2031, 2040, 0, 20, 50),
			step(2041, 2050, 0, 0, 100));

	@Test
	void householdsAddUpFromPhaseToPhase() {
		assertThat(PhaseChart.begun(THREE)).containsEntry(2026, new Estimates<>(10, 20, 50))
			.containsEntry(2031, new Estimates<>(10, 40, 100))
			.containsEntry(2041, new Estimates<>(10, 40, 200))
			.hasSize(3);
	}

	@Test
	void phasesThatBeginInTheSameYearAreOneStep() {
		assertThat(PhaseChart.begun(List.of(step(2026, 2035, 1, 2, 3), step(2026, 2030, 4, 5, 6))))
			.containsOnlyKeys(2026)
			.containsEntry(2026, new Estimates<>(5, 7, 9));
	}

	@Test
	void linesStepUpWhereAPhaseBegins() {
		PhaseChart chart = chart(THREE);
		// 25 years on 670 units; 200 households on 280 units.
		assertThat(chart.central()).isEqualTo("M120 300H120V272H254V244H522V244H790");
		assertThat(chart.low()).isEqualTo("M120 300H120V286H254V286H522V286H790");
		assertThat(chart.band()).isEqualTo("M120 300H120V230H254V160H522V20H790V286H522V286H254V286H120Z");
	}

	@Test
	void theAxisNamesTheFirstYearOfPhasesAndTheLastOfAll() {
		assertThat(chart(THREE).years()).containsExactly(new Mark(120, 2026), new Mark(254, 2031), new Mark(522, 2041),
				new Mark(790, 2050));
	}

	@Test
	void yearsAreNotWrittenOverEachOther() {
		List<Step> yearly = IntStream.range(2026, 2056).mapToObj((year) -> step(year, year, 1, 1, 1)).toList();
		List<Mark> years = chart(yearly).years();
		assertThat(years.getFirst().number()).isEqualTo(2026);
		assertThat(years.getLast().number()).isEqualTo(2055);
		for (int i = 1; i < years.size(); i++) {
			assertThat(years.get(i).place() - years.get(i - 1).place()).isGreaterThanOrEqualTo(90);
		}
	}

	@Test
	void aSingleYearIsNamedOnce() {
		assertThat(chart(List.of(step(2026, 2026, 0, 0, 7))).years()).containsExactly(new Mark(120, 2026));
	}

	@ParameterizedTest(name = "{0} households: top {1}")
	@CsvSource({ "1, 1", "4, 4", "5, 6", "7, 8", "100, 100", "101, 150", "3311, 4000", "10031, 15000",
			"2000000000, 2000000000" })
	void theScaleEndsAtARoundNumberNotBelowTheMost(int most, int top) {
		List<Mark> marks = chart(List.of(step(2026, 2030, 0, 0, most))).households();
		assertThat(marks.getFirst()).isEqualTo(new Mark(300, 0));
		assertThat(marks.getLast()).isEqualTo(new Mark(20, top));
		assertThat(marks).hasSizeBetween(2, 5);
	}

	@Test
	void thereIsNoChartWhereNobodyIsCounted() {
		assertThat(PhaseChart.of(List.of())).isNull();
		assertThat(PhaseChart.of(List.of(step(2026, 2030, 0, 0, 0)))).isNull();
	}

	private static PhaseChart chart(List<Step> steps) {
		PhaseChart chart = PhaseChart.of(steps);
		assertThat(chart).isNotNull();
		return chart;
	}

	private static Step step(int start, int end, int low, int central, int high) {
		return new Step(new Phase(start, end), new Estimates<>(low, central, high));
	}

}
