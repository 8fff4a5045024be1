package kz.alatau.portal.web.staff.planning;

import kz.alatau.portal.plan.PlanDifference;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.plan.PlanWarning;
import kz.alatau.portal.web.map.MapPicture;
import kz.alatau.portal.web.plan.ExposureTable;
import org.jspecify.annotations.Nullable;

/**
 * A draft of the plan: what it changes, and what can be done with it.
 *
 * @param difference zones against the version it takes the place of; empty for the first
 * @param page of the zones, counted from 1
 * @param exposure each village before and after; empty before there are villages
 */
record PlanDraftPage(PlanVersionSummary draft, @Nullable PlanDifference difference, int page, int pages,
		@Nullable MapPicture map, @Nullable ExposureTable exposure, @Nullable PlanWarning warning,
		DraftActions actions) {

}
