package kz.alatau.portal.relocation;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/** What came of a change to a notice. */
public sealed interface NoticeOutcome {

	/** It is done. */
	record Done(NoticeEdition edition) implements NoticeOutcome {
	}

	/** The law or the state of the notice forbids it; nothing was changed. */
	record Refused(List<Refusal> refusals) implements NoticeOutcome {

		public Refused {
			refusals = List.copyOf(refusals);
		}

	}

	/** Somebody else has changed the notice meanwhile; nothing was changed. */
	record Stale(NoticeView current) implements NoticeOutcome {
	}

}
