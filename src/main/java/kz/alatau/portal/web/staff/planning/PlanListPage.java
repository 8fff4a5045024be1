package kz.alatau.portal.web.staff.planning;

import java.util.List;

import kz.alatau.portal.plan.PlanKind;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.source.SourceReference;
import kz.alatau.portal.web.staff.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the plan as staff see them.
 *
 * @param versions the published ones, the newest first
 * @param inForce the one in force today
 * @param sources what an act can be found in
 */
record PlanListPage(PlanForm form, FormErrors errors, List<PlanVersionSummary> drafts,
		List<PlanVersionSummary> versions, @Nullable PlanVersionSummary inForce, List<SourceReference> sources) {

	public PlanKind[] kinds() {
		return PlanKind.values();
	}

}
