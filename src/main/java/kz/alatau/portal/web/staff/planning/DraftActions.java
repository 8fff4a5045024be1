package kz.alatau.portal.web.staff.planning;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/**
 * What the person who looks at a draft can do with it.
 *
 * @param refusals why this person cannot publish it
 */
record DraftActions(String address, boolean mayPublish, boolean mayDiscard, List<Refusal> refusals) {

	DraftActions {
		refusals = List.copyOf(refusals);
	}

}
