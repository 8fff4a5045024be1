package kz.alatau.portal.plan;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The act that approves a version of the plan.
 *
 * @param number number of the act
 * @param date day it was adopted
 * @param restatedNumber number of the act that put it in a new wording, if any
 * @param restatedOn day of the new wording; there is one if there is the other
 * @param supersedes number of the version it takes the place of; empty for the first
 * @param sourceCode source of the act
 */
public record PlanAct(PlanKind kind, String number, LocalDate date, @Nullable String restatedNumber,
		@Nullable LocalDate restatedOn, @Nullable Integer supersedes, @Nullable String sourceCode,
		@Nullable String restatedSourceCode) {

	/** The day of the wording. */
	public LocalDate asOf() {
		return (this.restatedOn != null) ? this.restatedOn : this.date;
	}

}
