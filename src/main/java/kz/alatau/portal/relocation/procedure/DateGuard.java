package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.alatau.portal.calendar.Deadline;
import kz.alatau.portal.shared.Refusal;

/** The days before and after which the law bars a step. */
final class DateGuard {

	private final Procedure procedure;

	private final TakingCase taking;

	private final List<Refusal> refusals = new ArrayList<>();

	DateGuard(Procedure procedure, TakingCase taking) {
		this.procedure = procedure;
		this.taking = taking;
	}

	List<Refusal> refusals(Transition next) {
		if (next.event() == ProcedureEvent.RESOLUTION_IS_PUBLISHED) {
			demandThreeMonths(next.on());
		}
		if (next.event()
			.after(this.taking.state())
			.filter((state) -> state != this.taking.state())
			.filter(ProcedureState::waitsForEarliestTaking)
			.isPresent()) {
			demandEarliestTaking(next.on());
		}
		if (next.event() == ProcedureEvent.CLAIM_IS_FILED) {
			demandClaimWindow(next.on());
		}
		return this.refusals;
	}

	/** The date the resolution fixes, 413-IV, article 63(2) item 4. */
	private void demandThreeMonths(LocalDate published) {
		AlienationTerm term = this.taking.alienation();
		if (term == null) {
			this.refusals.add(Refusal.of("alienationFrom", "notices.gate.alienation-missing"));
			return;
		}
		Deadline earliest = deadline(TimeLimit.EARLIEST_TAKING, published);
		if (!earliest.allows(term.from())) {
			this.refusals.add(Refusal.of("alienationFrom", "procedure.date.three-months", earliest.effectiveDueDate()));
		}
	}

	/** GX. */
	private void demandEarliestTaking(LocalDate day) {
		last(ProcedureEvent.RESOLUTION_IS_PUBLISHED).map((published) -> deadline(TimeLimit.EARLIEST_TAKING, published))
			.filter((earliest) -> !earliest.allows(day))
			.ifPresent((earliest) -> this.refusals
				.add(Refusal.of("on", "procedure.date.earliest-taking", earliest.effectiveDueDate())));
	}

	/** G10: only after three months from receipt, and not after the date fixed. */
	private void demandClaimWindow(LocalDate day) {
		last(ProcedureEvent.NOTICE_IS_RECEIVED).map((received) -> deadline(TimeLimit.CLAIM, received))
			.filter((earliest) -> !earliest.allows(day))
			.ifPresent((earliest) -> this.refusals
				.add(Refusal.of("on", "procedure.date.claim-early", earliest.effectiveDueDate())));
		AlienationTerm term = this.taking.alienation();
		if (term != null && day.isAfter(term.lastDay())) {
			this.refusals.add(Refusal.of("on", "procedure.date.claim-late", term.lastDay()));
		}
	}

	private Optional<LocalDate> last(ProcedureEvent event) {
		return this.taking.last(event);
	}

	private Deadline deadline(TimeLimit limit, LocalDate event) {
		return this.procedure.deadline(this.taking, limit, event);
	}

}
