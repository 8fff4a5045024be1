package kz.alatau.portal.web.incentive;

import java.util.List;

import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.shared.Refusal;

/** What a form turned out to be. */
sealed interface Reading {

	/** A case that can be assessed. */
	record Accepted(IncentiveCase subject) implements Reading {
	}

	/** Not a case, for these reasons in the order of the form. */
	record Refused(List<Refusal> refusals) implements Reading {
	}

}
