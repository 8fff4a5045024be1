package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.calendar.Deadline;
import kz.alatau.portal.calendar.WorkingCalendar;
import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.shared.Refusal;

/**
 * Lets the events of a taking happen in the order of the law and no other, and refuses
 * what the law forbids. Reads no clock: the day is given.
 */
public final class Procedure {

	private final ProcedureRules rules;

	private final WorkingCalendar calendar;

	public Procedure(ProcedureRules rules, WorkingCalendar calendar) {
		this.rules = rules;
		this.calendar = calendar;
	}

	/**
	 * Begins a case with the check of its ground (step G0), or says why it cannot begin.
	 */
	public Recording begin(LegalRegime regime, GroundCheck check, Transition next, LocalDate today) {
		TakingCase nothing = TakingCase.begin(regime);
		List<Refusal> refusals = new ArrayList<>(check.refusals(regime));
		refusals.addAll(refusals(nothing, next, today));
		return refusals.isEmpty() ? new Recording.Recorded(nothing.after(next)) : new Recording.Refused(refusals);
	}

	/** Adds an event to a case, or says why it cannot be added. */
	public Recording record(TakingCase taking, Transition next, LocalDate today) {
		List<Refusal> refusals = refusals(taking, next, today);
		return refusals.isEmpty() ? new Recording.Recorded(taking.after(next)) : new Recording.Refused(refusals);
	}

	/** Every reason why an event cannot be added; empty when it can. */
	public List<Refusal> refusals(TakingCase taking, Transition next, LocalDate today) {
		List<Refusal> refusals = new ArrayList<>();
		refusals.addAll(OrderGuard.refusals(taking, next));
		refusals.addAll(PaperGuard.refusals(taking, next, today));
		refusals.addAll(new DateGuard(this, taking).refusals(next));
		return List.copyOf(refusals);
	}

	/**
	 * Puts the last day off for somebody who confirms a title after the resolution (step
	 * GY).
	 */
	public Recording putOff(TakingCase taking, LocalDate to) {
		AlienationTerm term = taking.alienation();
		ProcedureState state = taking.state();
		if (state != null && state.isFinal()) {
			return new Recording.Refused(List.of(Refusal.of("extendedTo", "procedure.date.over")));
		}
		if (term == null || taking.last(ProcedureEvent.TITLE_IS_CONFIRMED).isEmpty()) {
			return new Recording.Refused(List.of(Refusal.of("extendedTo", "procedure.date.no-title")));
		}
		Deadline latest = deadline(taking, TimeLimit.TITLE_EXTENSION, term.fixedLastDay());
		if (to.isBefore(term.fixedLastDay()) || !latest.allows(to)) {
			return new Recording.Refused(
					List.of(Refusal.of("extendedTo", "procedure.date.extension", latest.effectiveDueDate())));
		}
		return new Recording.Recorded(taking.with(term.extendedTo(to)));
	}

	/** The deadline of an event by the law of its day. */
	Deadline deadline(TakingCase taking, TimeLimit limit, LocalDate event) {
		return this.rules.limit(limit, taking.regime(), event).deadline(event, this.calendar);
	}

}
