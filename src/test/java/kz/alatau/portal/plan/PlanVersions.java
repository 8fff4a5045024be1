package kz.alatau.portal.plan;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Versions of a plan for tests. */
final class PlanVersions {

	private PlanVersions() {
	}

	/** An act with no new wording. */
	static PlanAct act(PlanKind kind, String date, @Nullable Integer supersedes) {
		return new PlanAct(kind, "1", LocalDate.parse(date), null, null, supersedes, null, null);
	}

	/** A published version of a master plan. */
	static PlanVersionSummary published(int number, String date, @Nullable Integer supersedes) {
		return published(number, act(PlanKind.MASTER_PLAN, date, supersedes));
	}

	static PlanVersionSummary published(int number, PlanAct act) {
		return new PlanVersionSummary(number, act, 3, "", Instant.EPOCH, "aigerim", Instant.EPOCH, "dana");
	}

	static PlanVersionSummary draft(int number, PlanAct act, String by) {
		return new PlanVersionSummary(number, act, 3, "", Instant.EPOCH, by, null, null);
	}

}
