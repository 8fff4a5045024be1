package kz.alatau.portal.plan;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A version of the master plan.
 *
 * @param number of the version, counted from 1
 * @param zones how many zones it has
 * @param fileName the file it came from; empty for the starter data
 * @param draftedBy user name; empty for the starter data
 * @param publishedAt empty for a draft
 * @param publishedBy user name; empty for a draft and for the starter data
 */
public record PlanVersionSummary(int number, PlanAct act, int zones, String fileName, Instant draftedAt,
		String draftedBy, @Nullable Instant publishedAt, @Nullable String publishedBy) {

	public PlanKind kind() {
		return this.act.kind();
	}

	public String actNumber() {
		return this.act.number();
	}

	public LocalDate actDate() {
		return this.act.date();
	}

	public @Nullable String restatedNumber() {
		return this.act.restatedNumber();
	}

	public @Nullable LocalDate restatedOn() {
		return this.act.restatedOn();
	}

	public @Nullable Integer supersedes() {
		return this.act.supersedes();
	}

	public @Nullable String sourceCode() {
		return this.act.sourceCode();
	}

	public @Nullable String restatedSourceCode() {
		return this.act.restatedSourceCode();
	}

	public boolean isDraft() {
		return this.publishedAt == null;
	}

	/** The day of the wording. */
	public LocalDate asOf() {
		return this.act.asOf();
	}

}
