package kz.alatau.portal.web.staff.scenario;

import java.util.List;

import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.Scenario;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios side by side: households under the plan in force and under each of them.
 *
 * @param scenarios those that can be computed
 * @param impossible those that cannot
 * @param villages that differ in any of them
 * @param city all villages together; empty where there is nothing to compare
 */
record ComparisonPage(List<Scenario> scenarios, List<Impossible> impossible, List<Row> villages, @Nullable Row city,
		boolean busy) {

	ComparisonPage {
		scenarios = List.copyOf(scenarios);
		impossible = List.copyOf(impossible);
		villages = List.copyOf(villages);
	}

	/** The whole city as a picture; empty where there is nothing to compare. */
	public @Nullable ScenarioChart chart() {
		return (this.city != null) ? ScenarioChart.of(this.scenarios, this.city) : null;
	}

	/**
	 * A village, or all together.
	 *
	 * @param now under the plan in force
	 * @param under each scenario, in their order
	 */
	record Row(@Nullable LocalizedText name, Estimates<Integer> now, List<Estimates<Integer>> under) {

		Row {
			under = List.copyOf(under);
		}

		boolean isDifferent() {
			return this.under.stream().anyMatch((households) -> !households.equals(this.now));
		}

	}

	/** A scenario that cannot be computed now, and why. */
	record Impossible(Scenario scenario, List<Refusal> refusals) {

	}

}
