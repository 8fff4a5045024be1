package kz.alatau.portal.exposure;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/** What came of keeping a scenario. */
public sealed interface ScenarioOutcome {

	/** It is kept under this number. */
	record Kept(int id) implements ScenarioOutcome {

	}

	/** Its name or note cannot be taken. */
	record Refused(List<Refusal> refusals) implements ScenarioOutcome {

		public Refused {
			refusals = List.copyOf(refusals);
		}

	}

}
