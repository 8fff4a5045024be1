package kz.alatau.portal.calendar;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/** What came of entering a table. */
public sealed interface CalendarOutcome {

	/** It is counted with from now on. */
	record Done(int year) implements CalendarOutcome {

	}

	/** Something is missing or wrong; nothing was changed. */
	record Refused(List<Refusal> refusals) implements CalendarOutcome {

		public Refused {
			refusals = List.copyOf(refusals);
		}

	}

	/** Somebody else has changed the table meanwhile; nothing was changed. */
	record Stale(EnteredYear current) implements CalendarOutcome {

	}

}
