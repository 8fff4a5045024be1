package kz.alatau.portal.web.staff.scenario;

import java.util.List;

import kz.alatau.portal.exposure.Scenario;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.whatif.WhatIfAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A scenario and what it does to the plan in force.
 *
 * @param answer empty where it cannot be computed now
 * @param changedSince whether another plan or other data has come into force since
 * @param refusals why it cannot be computed
 * @param busy whether it is worth asking again in a moment
 */
record ScenarioPage(Scenario scenario, @Nullable WhatIfAnswer answer, boolean changedSince, List<Refusal> refusals,
		boolean busy) {

	ScenarioPage {
		refusals = List.copyOf(refusals);
	}

}
