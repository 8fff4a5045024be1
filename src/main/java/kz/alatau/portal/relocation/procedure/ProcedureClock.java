package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import kz.alatau.portal.calendar.Bound;
import kz.alatau.portal.calendar.Deadline;
import kz.alatau.portal.calendar.DueDate;
import kz.alatau.portal.calendar.WorkingCalendar;
import kz.alatau.portal.relocation.LegalRegime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clocks of a taking: what happened, what is next, by when, and how many days
 * are left or overdue. Each limit is that of the law on the day of the event that starts
 * it; a change of plots or date starts every clock anew.
 */
public final class ProcedureClock {

	private final ProcedureRules rules;

	private final WorkingCalendar calendar;

	public ProcedureClock(ProcedureRules rules, WorkingCalendar calendar) {
		this.rules = rules;
		this.calendar = calendar;
	}

	/** Everything, for staff. */
	public ClockReading staff(TakingCase taking, LocalDate today) {
		return new ClockReading(taking.state(), happened(taking), pending(taking, today), claimUntil(taking));
	}

	/**
	 * What concerns the resolution as a whole. Of a single owner it tells no date and no
	 * step, only that the notice is no longer to be sent once it was.
	 */
	public ClockReading everybody(TakingCase taking, LocalDate today) {
		TakingCase known = taking.ofTheResolution();
		boolean sent = taking.last(ProcedureEvent.NOTICE_IS_SENT).isPresent();
		List<PendingStep> pending = pending(known, today).stream()
			.filter((step) -> step.limit() != TimeLimit.SENDING || !sent)
			.toList();
		return new ClockReading(known.state(), happened(known), pending, null);
	}

	/**
	 * The two years in which a plot in a territory of prospective development must be
	 * developed (286-VIII, article 67(14)); a sale does not stop them.
	 */
	public PendingStep development(LocalDate noticed, LocalDate today) {
		return pending(TimeLimit.DEVELOPMENT, LegalRegime.ALATAU_SPECIAL, noticed, today);
	}

	private List<Happening> happened(TakingCase taking) {
		List<Happening> happened = new ArrayList<>();
		TakingCase before = TakingCase.begin(taking.regime());
		for (Transition next : taking.transitions()) {
			happened.add(new Happening(next.event(), next.on(), kept(before, next)));
			before = before.after(next);
		}
		return happened;
	}

	/** The time an event had to keep. */
	private @Nullable Deadline kept(TakingCase before, Transition next) {
		return Arrays.stream(TimeLimit.values())
			.filter((limit) -> limit.isEndedBy(next.event()))
			.flatMap((limit) -> running(limit, before).map((event) -> deadline(limit, before.regime(), event)))
			.filter((deadline) -> deadline.bound() == Bound.WITHIN)
			.findFirst()
			.orElse(null);
	}

	private List<PendingStep> pending(TakingCase taking, LocalDate today) {
		ProcedureState state = taking.state();
		if (state == null) {
			return List.of();
		}
		return Arrays.stream(TimeLimit.values())
			.filter((limit) -> limit.canStillEnd(state))
			.flatMap((limit) -> running(limit, taking).map((event) -> pending(limit, taking.regime(), event, today)))
			.sorted(Comparator.comparing((PendingStep step) -> step.deadline().effectiveDueDate()))
			.toList();
	}

	private PendingStep pending(TimeLimit limit, LegalRegime regime, LocalDate event, LocalDate today) {
		AppliedLimit applied = this.rules.limit(limit, regime, event);
		Deadline deadline = applied.deadline(event, this.calendar);
		return new PendingStep(limit, deadline, applied.indicative(), deadline.daysLeft(today),
				deadline.overdueBy(today));
	}

	/**
	 * The day a limit runs from in this round; none where it has not started or is over.
	 */
	private static Stream<LocalDate> running(TimeLimit limit, TakingCase taking) {
		LocalDate start = null;
		for (Transition transition : taking.round()) {
			if (limit.isStartedBy(transition.event())) {
				start = transition.on();
			}
			else if (limit.isEndedBy(transition.event())) {
				start = null;
			}
		}
		return Stream.ofNullable(start);
	}

	private Deadline deadline(TimeLimit limit, LegalRegime regime, LocalDate event) {
		return this.rules.limit(limit, regime, event).deadline(event, this.calendar);
	}

	private @Nullable Deadline claimUntil(TakingCase taking) {
		AlienationTerm term = taking.alienation();
		ProcedureState state = taking.state();
		if (term == null || state == null || !state.mayBecome(ProcedureState.COURT_CLAIM)) {
			return null;
		}
		AppliedLimit claim = this.rules.limit(TimeLimit.CLAIM, taking.regime(), term.lastDay());
		return new Deadline(DueDate.fixed(term.lastDay(), Bound.NOT_AFTER), TimeLimit.CLAIM.id(), claim.reference());
	}

}
