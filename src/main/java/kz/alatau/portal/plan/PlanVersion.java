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

	private int zones;

	private String fileName;

	private Instant draftedAt;

	private String draftedBy;

	private @Nullable Instant publishedAt;

	private @Nullable String publishedBy;

	@SuppressWarnings("NullAway.Init")
	protected PlanVersion() {
	}

	/** A draft. */
	PlanVersion(int number, PlanAct act, int zones, String fileName, String by, Instant now) {
		this.number = number;
		this.kind = act.kind();
		this.actNumber = act.number();
		this.actDate = act.date();
		this.restatedNumber = act.restatedNumber();
		this.restatedOn = act.restatedOn();
		this.supersedes = act.supersedes();
		this.sourceCode = act.sourceCode();
		this.restatedSourceCode = act.restatedSourceCode();
		this.zones = zones;
		this.fileName = fileName;
		this.draftedAt = now;
		this.draftedBy = by;
	}

	/**
	 * Publishes the draft.
	 * @param by a second person; empty for the starter data
	 */
	void publish(@Nullable String by, Instant now) {
		if (this.publishedAt != null || this.draftedBy.equals(by)) {
			throw new IllegalStateException("Version " + this.number + " is not for " + by + " to publish");
		}
		this.publishedAt = now;
		this.publishedBy = by;
	}

	PlanVersionSummary summary() {
		PlanAct act = new PlanAct(this.kind, this.actNumber, this.actDate, this.restatedNumber, this.restatedOn,
				this.supersedes, this.sourceCode, this.restatedSourceCode);
		return new PlanVersionSummary(this.number, act, this.zones, this.fileName, this.draftedAt, this.draftedBy,
				this.publishedAt, this.publishedBy);
	}

}
