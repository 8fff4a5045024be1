package kz.alatau.portal.incentive.document;

import kz.alatau.portal.incentive.IncentiveCase;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/** What a document turned out to be. */
public sealed interface CaseReading {

	/** A case that can be assessed, and the document that says the same. */
	record Accepted(IncentiveCase subject, CaseDocument document) implements CaseReading {
	}

	/** No case, for these reasons, one for a field. */
	record Refused(List<Refusal> refusals) implements CaseReading {

		public Refused {
			refusals = List.copyOf(refusals);
		}

	}

}
