package kz.alatau.portal.web.staff.planning;

import java.util.Objects;
import java.util.Optional;

import kz.alatau.portal.plan.PlanKind;
import kz.alatau.portal.plan.PlanVersionSummary;

/** The form of a new version, everything as typed. */
record PlanForm(String kind, String actNumber, String actDate, String restatedNumber, String restatedOn,
		String supersedes, String source, Boolean dryRun) {

	/** A field that was not sent arrives as null. */
	PlanForm {
		kind = Objects.requireNonNullElse(kind, "");
		actNumber = Objects.requireNonNullElse(actNumber, "");
		actDate = Objects.requireNonNullElse(actDate, "");
		restatedNumber = Objects.requireNonNullElse(restatedNumber, "");
		restatedOn = Objects.requireNonNullElse(restatedOn, "");
		supersedes = Objects.requireNonNullElse(supersedes, "");
		source = Objects.requireNonNullElse(source, "");
		dryRun = Objects.requireNonNullElse(dryRun, false);
	}

	/** A form that takes the place of the version in force. */
	static PlanForm after(Optional<PlanVersionSummary> inForce) {
		return new PlanForm(inForce.map(PlanVersionSummary::kind).orElse(PlanKind.GENERAL_PLAN).name(), "", "", "", "",
				inForce.map((version) -> String.valueOf(version.number())).orElse(""), "", false);
	}

}
