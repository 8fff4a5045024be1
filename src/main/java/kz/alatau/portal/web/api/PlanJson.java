package kz.alatau.portal.web.api;

import java.time.Instant;
import java.time.LocalDate;

import kz.alatau.portal.plan.PlanKind;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.web.plan.PlanLine;
import org.jspecify.annotations.Nullable;

/**
 * A published version of the plan.
 *
 * @param asOf day of the wording
 * @param supersedes number of the version it takes the place of
 * @param supersededBy number of the version that takes its place
 * @param inForce whether it is in force today
 * @param zones how many it has
 * @param publishedAt when this portal published it
 */
record PlanJson(int number, PlanKind kind, String actNumber, LocalDate actDate, @Nullable String restatedNumber,
		@Nullable LocalDate restatedOn, LocalDate asOf, @Nullable Integer supersedes, @Nullable Integer supersededBy,
		boolean inForce, int zones, @Nullable Instant publishedAt) {

	static PlanJson of(PlanLine line) {
		PlanVersionSummary version = line.version();
		PlanVersionSummary successor = line.successor();
		return new PlanJson(version.number(), version.kind(), version.actNumber(), version.actDate(),
				version.restatedNumber(), version.restatedOn(), version.asOf(), version.supersedes(),
				(successor != null) ? successor.number() : null, line.inForce(), version.zones(),
				version.publishedAt());
	}

}
