package kz.alatau.portal.web.staff.scenario;

import java.time.Instant;
import java.util.List;

import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.Scenario;
import kz.alatau.portal.web.staff.scenario.ScenarioChart.Bar;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ScenarioChartTests {

	@Test
	void theLargestHighEstimateTakesTheWholeWidth() {
		ScenarioChart chart = chart(new Estimates<>(10, 20, 40), new Estimates<>(20, 40, 80));
		assertThat(chart.bars()).extracting(Bar::high).containsExactly(320, 640);
		assertThat(chart.bars()).extracting(Bar::central).containsExactly(160, 320);
		assertThat(chart.bars()).extracting(Bar::low).containsExactly(80, 160);
	}

	@Test
	void thePlanInForceStandsFirstWithoutAName() {
		ScenarioChart chart = chart(new Estimates<>(1, 2, 3), new Estimates<>(1, 2, 3));
		assertThat(chart.bars()).extracting(Bar::name).containsExactly(null, "East");
		assertThat(chart.height()).isGreaterThan(chart.bars().getLast().y());
	}

	@Test
	void nobodyAtAllIsNoBar() {
		ScenarioChart chart = chart(new Estimates<>(0, 0, 0), new Estimates<>(0, 0, 0));
		assertThat(chart.bars()).extracting(Bar::high).containsOnly(0);
	}

	private static ScenarioChart chart(Estimates<Integer> now, Estimates<Integer> under) {
		return ScenarioChart.of(List.of(new Scenario(1, "East", "", 1, List.of(), 1, 3, "planner", Instant.EPOCH)),
				new ComparisonPage.Row(null, now, List.of(under)));
	}

}
