package kz.alatau.portal.plan;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A version of the master plan.
 *
 * @param number of the version, counted from 1
 * @param actNumber number of the resolution that approved the plan
 * @param restatedNumber number of the resolution that put it in a new wording, if any
 * @param sourceCode source of the act
 */
public record PlanVersionSummary(int number, PlanKind kind, String actNumber, LocalDate actDate,
		@Nullable String restatedNumber, @Nullable LocalDate restatedOn, @Nullable Integer supersedes,
		@Nullable String sourceCode, @Nullable String restatedSourceCode, Instant publishedAt) {

	/** The day of the wording in force. */
	public LocalDate asOf() {
		return (this.restatedOn != null) ? this.restatedOn : this.actDate;
	}

}
