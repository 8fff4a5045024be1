package kz.alatau.portal.web.staff.planning;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/**
 * What the person who looks at a draft can do with it.
 *
 * @param mayPlan whether this person may discard it or have its preview computed again
 * @param outdated whether the preview is missing or rests on what is not in force any
 * more
 * @param refusals why this person cannot publish it
 */
record DraftActions(String address, boolean mayPublish, boolean mayPlan, boolean outdated, List<Refusal> refusals) {

	DraftActions {
		refusals = List.copyOf(refusals);
	}

}
