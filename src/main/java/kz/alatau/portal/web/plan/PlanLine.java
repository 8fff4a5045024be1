package kz.alatau.portal.web.plan;

import java.time.LocalDate;

import kz.alatau.portal.plan.PlanHistory;
import kz.alatau.portal.plan.PlanVersionSummary;
import org.jspecify.annotations.Nullable;

/**
 * A published version in its place among the others.
 *
 * @param inForce whether it is in force today
 * @param successor the version that takes its place, if there is one
 */
public record PlanLine(PlanVersionSummary version, boolean inForce, @Nullable PlanVersionSummary successor) {

	/** Finds the place of a version. */
	public static PlanLine of(PlanVersionSummary version, PlanHistory history, LocalDate today) {
		boolean inForce = history.inForce(today).filter(version::equals).isPresent();
		return new PlanLine(version, inForce, history.successor(version.number()).orElse(null));
	}

}
