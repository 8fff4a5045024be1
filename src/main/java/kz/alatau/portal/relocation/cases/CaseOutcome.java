package kz.alatau.portal.relocation.cases;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/** What came of a change to a case. */
public sealed interface CaseOutcome {

	/** It is part of the case now. */
	record Done(CaseView current) implements CaseOutcome {

	}

	/** The law forbids it, or something is missing; nothing was changed. */
	record Refused(List<Refusal> refusals) implements CaseOutcome {

		public Refused {
			refusals = List.copyOf(refusals);
		}

	}

	/** Somebody else has changed the case meanwhile; nothing was changed. */
	record Stale(CaseView current) implements CaseOutcome {

	}

}
