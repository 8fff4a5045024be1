package kz.alatau.portal.relocation.procedure;

import java.util.List;

import kz.alatau.portal.calendar.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a taking on a day.
 *
 * @param state where it stands, for everybody: as far as everybody may know; empty before
 * anything has happened
 * @param happened what happened, in order
 * @param pending what is next, the earliest first
 * @param claimUntil last day for a court claim, only for staff and while one is possible
 */
public record ClockReading(@Nullable ProcedureState state, List<Happening> happened, List<PendingStep> pending,
		@Nullable Deadline claimUntil) {

	public ClockReading {
		happened = List.copyOf(happened);
		pending = List.copyOf(pending);
	}

	/** What is late today. */
	public List<PendingStep> overdue() {
		return this.pending.stream().filter(PendingStep::isOverdue).toList();
	}

}
