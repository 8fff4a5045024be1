package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

	/**
	 * The first day for a court claim where it lies after the last, so that none is left.
	 */
	public Optional<LocalDate> claimTooLateFrom() {
		Deadline last = this.claimUntil;
		return (last == null) ? Optional.empty()
				: this.pending.stream()
					.filter((step) -> step.limit() == TimeLimit.CLAIM)
					.map((step) -> step.deadline().effectiveDueDate())
					.filter((first) -> first.isAfter(last.effectiveDueDate()))
					.findFirst();
	}

	/** What is late today. */
	public List<PendingStep> overdue() {
		return this.pending.stream().filter(PendingStep::isOverdue).toList();
	}

}
