package kz.alatau.portal.relocation.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.ProcedureEvent;
import kz.alatau.portal.relocation.procedure.Transition;
import kz.alatau.portal.relocation.procedure.TransitionAct;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A record of something that happened, or the annulment of one. It is never changed; the
 * database guards that too.
 */
@Entity
@Immutable
@Table(name = "taking_event")
class CaseEvent {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private NoticeNumber noticeNumber;

	private @Nullable Long caseId;

	private int round;

	@Enumerated(EnumType.STRING)
	private ProcedureEvent event;

	private LocalDate happenedOn;

	private String actNumber;

	private LocalDate actDate;

	@ElementCollection
	@CollectionTable(name = "taking_evidence", joinColumns = @JoinColumn(name = "event_id"))
	@OrderColumn(name = "position")
	@BatchSize(size = 100)
	private List<Proof> proofs = new ArrayList<>();

	private Instant recordedAt;

	private String recordedBy;

	private @Nullable Long annuls;

	private String reason = "";

	/** Something that happened, with the file that proves it, if there is one. */
	CaseEvent(CasePlace place, Transition transition, @Nullable EvidenceFile file, Instant at, String by) {
		this.noticeNumber = place.number();
		this.caseId = place.caseId();
		this.round = place.round();
		this.event = transition.event();
		this.happenedOn = transition.on();
		this.actNumber = transition.act().number();
		this.actDate = transition.act().date();
		transition.evidence().stream().map((evidence) -> Proof.of(evidence, file)).forEach(this.proofs::add);
		this.recordedAt = at;
		this.recordedBy = by;
	}

	/** That a record was wrong. */
	CaseEvent(CaseEvent wrong, String reason, Instant at, String by) {
		this(wrong.place(), new Transition(wrong.event, wrong.happenedOn, wrong.act(), List.of()), null, at, by);
		this.annuls = wrong.id();
		this.reason = reason;
	}

	/** For Hibernate. */
	@SuppressWarnings("NullAway.Init")
	protected CaseEvent() {
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	CasePlace place() {
		return new CasePlace(this.noticeNumber, this.caseId, this.round);
	}

	int round() {
		return this.round;
	}

	ProcedureEvent event() {
		return this.event;
	}

	LocalDate on() {
		return this.happenedOn;
	}

	/** SHA-256 of the file that proves it, empty where there is none. */
	@Nullable String file() {
		return this.proofs.stream().map(Proof::attachment).filter(Objects::nonNull).findFirst().orElse(null);
	}

	@Nullable Long annuls() {
		return this.annuls;
	}

	/** Without reading the proofs, which no clock needs. */
	Transition withoutProofs() {
		return new Transition(this.event, this.happenedOn, act(), List.of());
	}

	Transition transition() {
		return new Transition(this.event, this.happenedOn, act(), this.proofs.stream().map(Proof::evidence).toList());
	}

	/**
	 * As staff see it.
	 * @param annulment the record that takes it back, empty while it counts
	 */
	EventView view(@Nullable CaseEvent annulment) {
		return new EventView(id(), this.round, this.event, this.happenedOn, act(), this.proofs, this.recordedAt,
				this.recordedBy, (annulment != null)
						? new EventView.Annulment(annulment.recordedBy, annulment.recordedAt, annulment.reason) : null);
	}

	private TransitionAct act() {
		return new TransitionAct(this.actNumber, this.actDate);
	}

}
