package kz.alatau.portal.web.staff.scenario;

import java.util.List;

import kz.alatau.portal.exposure.Scenario;
import kz.alatau.portal.web.staff.FormErrors;

/**
 * The scenarios, the newest first.
 *
 * @param most how many can be compared
 */
record ScenarioListPage(List<Scenario> scenarios, int most, FormErrors errors) {

	ScenarioListPage {
		scenarios = List.copyOf(scenarios);
	}

}
