package kz.alatau.portal.relocation.procedure;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/** What came of an event that somebody wanted to record. */
public sealed interface Recording {

	/** It is part of the case now. */
	record Recorded(TakingCase taking) implements Recording {

	}

	/** The law forbids it, or something is missing; the case stays as it was. */
	record Refused(List<Refusal> refusals) implements Recording {

		public Refused {
			refusals = List.copyOf(refusals);
		}

	}

}
