package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.relocation.procedure.ContractTerms;
import kz.alatau.portal.relocation.procedure.Guard;
import kz.alatau.portal.relocation.procedure.Procedure;
import kz.alatau.portal.relocation.procedure.ProcedureEvent;
import kz.alatau.portal.relocation.procedure.ProcedureState;
import kz.alatau.portal.relocation.procedure.Recording;
import kz.alatau.portal.relocation.procedure.TakingCase;
import kz.alatau.portal.relocation.procedure.Transition;
import kz.alatau.portal.shared.Refusal;

/**
 * All papers of a case on one table: the row, the publications, what was recorded. It
 * says what may be added or taken back, and changes nothing.
 */
final class CaseFile {

	private final PlotCase row;

	private final Rounds rounds;

	private final CaseRecords own;

	private final CaseRecords ofTheResolution;

	private final Procedure procedure;

	CaseFile(PlotCase row, Rounds rounds, CaseRecords own, CaseRecords ofTheResolution, Procedure procedure) {
		this.row = row;
		this.rounds = rounds;
		this.own = own;
		this.ofTheResolution = ofTheResolution;
		this.procedure = procedure;
	}

	PlotCase row() {
		return this.row;
	}

	TakingCase taking() {
		return this.row.taking(history(this.own.valid()));
	}

	CaseView view() {
		return new CaseView(this.row.id(), this.row.number(), this.row.plot(), this.row.round(),
				this.row.isInResolution(), taking(), this.own.views(), this.row.version());
	}

	CaseFile with(CaseEvent next) {
		return new CaseFile(this.row, this.rounds, this.own.with(next), this.ofTheResolution, this.procedure);
	}

	/** Every reason why an event cannot be recorded now; empty when it can. */
	List<Refusal> refusals(Transition next, LocalDate today) {
		if (!this.row.isInResolution()) {
			return List.of(Refusal.of("event", "taking.refused.left-out"));
		}
		if (next.event().isPublic()) {
			return List.of(Refusal.of("event", "taking.refused.by-publication"));
		}
		List<Refusal> refusals = new ArrayList<>(this.procedure.refusals(taking(), next, today));
		if (takes(next) && !this.ofTheResolution.provesMedia(this.row.round())) {
			refusals.add(Guard.E.refusal());
		}
		return refusals;
	}

	/**
	 * The law can refuse a taking that was not made public: no step towards it before.
	 */
	private boolean takes(Transition next) {
		return next.event()
			.after(taking().state())
			.filter(ProcedureState::waitsForEarliestTaking)
			.filter((state) -> state != taking().state())
			.isPresent();
	}

	/** Every reason why a record cannot be taken back; empty when it can. */
	List<Refusal> refusalsWithout(CaseEvent wrong, String reason, LocalDate today) {
		if (reason.isBlank()) {
			return List.of(Refusal.of("annulment", "taking.refused.no-reason"));
		}
		if (wrong.annuls() != null || this.own.isAnnulled(wrong.id())) {
			return List.of(Refusal.of("annulment", "taking.refused.annulled"));
		}
		if (wrong.round() != this.row.round()) {
			return List.of(Refusal.of("annulment", "taking.refused.old-round"));
		}
		return isLawfulWithout(wrong, today) ? List.of() : List.of(Refusal.of("annulment", "taking.refused.needed"));
	}

	/** Whether a date put off would have nothing to rest on any more. */
	boolean loosensExtension(CaseEvent wrong) {
		return this.row.extendedTo() != null && this.own.validWithout(wrong.id())
			.stream()
			.noneMatch(
					(event) -> event.round() == this.row.round() && event.event() == ProcedureEvent.TITLE_IS_CONFIRMED);
	}

	private boolean isLawfulWithout(CaseEvent wrong, LocalDate today) {
		List<CaseEvent> left = this.own.validWithout(wrong.id());
		LocalDate extendedTo = loosensExtension(wrong) ? null : this.row.extendedTo();
		List<CaseEvent> before = left.stream().filter((event) -> event.round() != this.row.round()).toList();
		TakingCase taking = history(before).taking(extendedTo, this.row.contract());
		for (CaseEvent event : left) {
			if (event.round() == this.row.round()) {
				Recording recording = this.procedure.record(taking, event.transition(), today);
				if (!(recording instanceof Recording.Recorded(TakingCase next))) {
					return false;
				}
				taking = next;
			}
		}
		return true;
	}

	/** What the new last day may be is for the procedure to say. */
	List<Refusal> refusalsToPutOff(LocalDate to) {
		return switch (this.procedure.putOff(taking(), to)) {
			case Recording.Recorded _ -> List.of();
			case Recording.Refused refused -> refused.refusals();
		};
	}

	List<Refusal> refusalsToAgree(ContractTerms terms) {
		if (taking().last(ProcedureEvent.CONTRACT_IS_SIGNED).isPresent()) {
			return List.of(Refusal.of("contract", "taking.refused.signed"));
		}
		return terms.isLawful() ? List.of() : List.of(Guard.B.refusal());
	}

	/** As the row must follow and reckon it. */
	PlotHistory history() {
		return history(this.own.valid());
	}

	private PlotHistory history(List<CaseEvent> events) {
		return this.rounds.of(this.row.plot(),
				(edition) -> events.stream()
					.filter((event) -> event.round() == edition)
					.map(CaseEvent::withoutProofs)
					.toList());
	}

}
