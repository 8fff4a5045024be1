package kz.alatau.portal.web.staff.scenario;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * A bar for the plan in force and one for each scenario: as long as the central estimate,
 * with a line from the low to the high one.
 *
 * @param height of the picture in units; it is 800 wide
 */
record ScenarioChart(int height, List<Bar> bars) {

	private static final int WIDTH = 640;

	private static final int ROW = 64;

	ScenarioChart {
		bars = List.copyOf(bars);
	}

	static ScenarioChart of(List<Scenario> scenarios, ComparisonPage.Row row) {
		int most = row.now().high();
		for (Estimates<Integer> households : row.under()) {
			most = Math.max(most, households.high());
		}
		List<Bar> bars = new ArrayList<>();
		bars.add(Bar.of(null, 0, row.now(), most));
		for (int i = 0; i < scenarios.size(); i++) {
			bars.add(Bar.of(scenarios.get(i).name(), (i + 1) * ROW, row.under().get(i), most));
		}
		return new ScenarioChart(bars.size() * ROW + 8, bars);
	}

	/**
	 * A bar in units of the picture.
	 *
	 * @param name of the scenario; empty for the plan in force
	 */
	record Bar(@Nullable String name, int y, int low, int central, int high, Estimates<Integer> households) {

		private static Bar of(@Nullable String name, int y, Estimates<Integer> households, int most) {
			Estimates<Integer> lengths = households
				.map((count) -> (int) Math.round((double) count * WIDTH / Math.max(1, most)));
			return new Bar(name, y, lengths.low(), lengths.central(), lengths.high(), households);
		}

	}

}
