package kz.alatau.portal.web.staff.taking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import kz.alatau.portal.calendar.Deadline;
import kz.alatau.portal.relocation.cases.CaseView;
import kz.alatau.portal.relocation.cases.EventView;
import kz.alatau.portal.relocation.procedure.ClockReading;
import kz.alatau.portal.relocation.procedure.Happening;
import kz.alatau.portal.relocation.procedure.ProcedureEvent;
import kz.alatau.portal.relocation.procedure.ProcedureState;
import kz.alatau.portal.relocation.procedure.TimeLimit;
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

	/** What is next, the earliest first, with the last day for a claim. */
	public List<StepLine> next() {
		if (!this.taking.inResolution()) {
			return List.of();
		}
		Stream<StepLine> steps = this.reading.pending().stream().map((step) -> StepLine.of(step, this.today));
		return Stream.concat(steps, lastDayForClaim())
			.sorted(Comparator.comparing((line) -> line.deadline().effectiveDueDate()))
			.toList();
	}

	private Stream<StepLine> lastDayForClaim() {
		Deadline last = this.reading.claimUntil();
		return (last == null) ? Stream.empty()
				: this.reading.pending()
					.stream()
					.filter((step) -> step.limit() == TimeLimit.CLAIM)
					.map((step) -> StepLine.lastDayForClaim(step, last, this.today));
	}

	/** Whether the owner’s receipt is all there is to wait for. */
	public boolean isWaitingForReceipt() {
		ProcedureState state = state();
		return state != null && state.waitsForReceipt();
	}

	/** The first day for a claim where it lies after the last. */
	public @Nullable LocalDate claimTooLateFrom() {
		return this.reading.claimTooLateFrom().orElse(null);
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
		ProcedureState state = state();
		return this.taking.inResolution() && state != null && !state.isFinal()
				&& this.taking.taking().last(ProcedureEvent.TITLE_IS_CONFIRMED).isPresent();
	}

	/** Whether terms of a contract can still be entered. */
	public boolean mayAgree() {
		ProcedureState state = state();
		return this.taking.inResolution() && state != null && !state.isFinal()
				&& this.taking.taking().last(ProcedureEvent.CONTRACT_IS_SIGNED).isEmpty();
	}

}
