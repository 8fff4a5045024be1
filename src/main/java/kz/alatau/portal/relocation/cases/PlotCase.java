package kz.alatau.portal.relocation.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.ContractTerms;
import kz.alatau.portal.relocation.procedure.ProcedureState;
import kz.alatau.portal.relocation.procedure.TakingCase;
import kz.alatau.portal.relocation.procedure.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * The taking of one plot. What happened to it is kept beside it and only added to; here
 * stands what that comes to, so that lists are read from one table. Rows are made by
 * {@link NewCases}.
 */
@Entity
@Table(name = "taking_case")
class PlotCase {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private NoticeNumber noticeNumber;

	private String plot;

	@Enumerated(EnumType.STRING)
	private LegalRegime regime;

	private int round;

	private boolean inResolution;

	private @Nullable LocalDate extendedTo;

	@Embedded
	private @Nullable KeptTerms contract;

	@Enumerated(EnumType.STRING)
	private ProcedureState state;

	private @Nullable LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private @Nullable TimeLimit dueLimit;

	private Instant changedAt;

	private String changedBy;

	@Version
	private long version;

	/** For Hibernate. */
	@SuppressWarnings("NullAway.Init")
	protected PlotCase() {
	}

	/** Every change counts as one, also where no column but the time would differ. */
	void change(Instant at, String by) {
		this.changedAt = at;
		this.changedBy = by;
	}

	/** Puts the last day off, or takes that back. */
	void extendTo(@Nullable LocalDate day) {
		this.extendedTo = day;
	}

	void agree(ContractTerms terms) {
		this.contract = KeptTerms.of(terms);
	}

	/**
	 * Follows the publications. A new round drops the contract and a date put off: both
	 * belonged to the round before.
	 */
	void follow(PlotHistory history) {
		Publication publication = Objects.requireNonNull(history.round());
		if (publication.edition() != this.round) {
			this.contract = null;
			this.extendedTo = null;
		}
		this.round = publication.edition();
		this.regime = publication.regime();
		this.inResolution = history.inResolution();
	}

	/** No publication that holds names the plot any more. */
	void withdraw() {
		this.inResolution = false;
		this.dueOn = null;
		this.dueLimit = null;
	}

	/** Keeps what the events come to. */
	void reckon(ProcedureState current, NextDue due) {
		this.state = current;
		this.dueOn = due.on();
		this.dueLimit = due.limit();
	}

	TakingCase taking(PlotHistory history) {
		return history.taking(this.extendedTo, contract());
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	NoticeNumber number() {
		return this.noticeNumber;
	}

	String plot() {
		return this.plot;
	}

	int round() {
		return this.round;
	}

	boolean isInResolution() {
		return this.inResolution;
	}

	@Nullable LocalDate extendedTo() {
		return this.extendedTo;
	}

	@Nullable ContractTerms contract() {
		return (this.contract != null) ? this.contract.terms() : null;
	}

	long version() {
		return this.version;
	}

	CasePlace place() {
		return new CasePlace(this.noticeNumber, id(), this.round);
	}

}
