package kz.alatau.portal.plan;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** A version of the plan; once published it never changes. */
@Entity
class PlanVersion {

	@Id
	private int number;

	@Enumerated(EnumType.STRING)
	private PlanKind kind;

	private String actNumber;

	private LocalDate actDate;

	private @Nullable String restatedNumber;

	private @Nullable LocalDate restatedOn;

	private @Nullable Integer supersedes;

	private @Nullable String sourceCode;

	private @Nullable String restatedSourceCode;

	private Instant publishedAt;

	@SuppressWarnings("NullAway.Init")
	protected PlanVersion() {
	}

	PlanVersion(PlanVersionSummary version) {
		this.number = version.number();
		this.kind = version.kind();
		this.actNumber = version.actNumber();
		this.actDate = version.actDate();
		this.restatedNumber = version.restatedNumber();
		this.restatedOn = version.restatedOn();
		this.supersedes = version.supersedes();
		this.sourceCode = version.sourceCode();
		this.restatedSourceCode = version.restatedSourceCode();
		this.publishedAt = version.publishedAt();
	}

	PlanVersionSummary summary() {
		return new PlanVersionSummary(this.number, this.kind, this.actNumber, this.actDate, this.restatedNumber,
				this.restatedOn, this.supersedes, this.sourceCode, this.restatedSourceCode, this.publishedAt);
	}

}
