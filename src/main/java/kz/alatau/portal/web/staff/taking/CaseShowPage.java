package kz.alatau.portal.web.staff.taking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.relocation.cases.CaseView;
import kz.alatau.portal.relocation.cases.EventView;
import kz.alatau.portal.relocation.procedure.ClockReading;
import kz.alatau.portal.relocation.procedure.Happening;
import kz.alatau.portal.relocation.procedure.ProcedureEvent;
import kz.alatau.portal.relocation.procedure.ProcedureState;
import kz.alatau.portal.web.notice.StepLine;
import kz.alatau.portal.web.staff.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The taking of a plot with everything staff do there.
 *
 * @param reading its clocks as of today
 * @param forms what was typed
 * @param stale whether somebody else has changed it meanwhile
 */
record CaseShowPage(CaseView taking, ClockReading reading, LocalDate today, CaseForms forms, FormErrors errors,
		boolean stale) {

	public @Nullable ProcedureState state() {
		return this.reading.state();
	}

	public List<StepLine> next() {
		return this.taking.inResolution()
				? this.reading.pending().stream().map((step) -> StepLine.of(step, this.today)).toList() : List.of();
	}

	/** What can be recorded now, in the order of the procedure. */
	public List<ProcedureEvent> possible() {
		if (!this.taking.inResolution()) {
			return List.of();
		}
		Set<ProcedureEvent> possible = ProcedureEvent.possibleIn(state());
		return possible.stream().filter((event) -> !event.isPublic()).toList();
	}

	/** Of the happenings those of the resolution; the plot’s own are in the history. */
	public List<Happening> ofTheResolution() {
		return this.reading.happened()
			.stream()
			.filter((happening) -> happening.event().isPublic()
					&& happening.event() != ProcedureEvent.GROUNDS_ARE_CHECKED)
			.toList();
	}

	/** Days a record was late; 0 when in time, or when it does not count. */
	public long lateBy(EventView record) {
		return (record.annulment() != null) ? 0
				: this.reading.happened()
					.stream()
					.filter((happening) -> happening.event() == record.event() && happening.on().equals(record.on()))
					.mapToLong(Happening::lateBy)
					.max()
					.orElse(0);
	}

	/** Whether a record belongs to the clocks that run now and counts. */
	public boolean mayBeAnnulled(EventView record) {
		return record.annulment() == null && record.round() == this.taking.round();
	}

	/** Whether the last day can be put off: only for a title confirmed since. */
	public boolean mayPutOff() {
		return this.taking.inResolution() && this.taking.taking().last(ProcedureEvent.TITLE_IS_CONFIRMED).isPresent();
	}

	/** Whether terms of a contract can still be entered. */
	public boolean mayAgree() {
		ProcedureState state = state();
		return this.taking.inResolution() && state != null && !state.isFinal()
				&& this.taking.taking().last(ProcedureEvent.CONTRACT_IS_SIGNED).isEmpty();
	}

}
