package kz.alatau.portal.web.notice;

import java.time.LocalDate;

import kz.alatau.portal.calendar.Bound;
import kz.alatau.portal.calendar.Deadline;
import kz.alatau.portal.relocation.procedure.PendingStep;
import kz.alatau.portal.relocation.procedure.TimeLimit;

/**
 * A step to come as a page shows it.
 *
 * @param status how its day lies to today
 */
public record StepLine(PendingStep step, DueStatus status) {

	/** The step as it stands on a day. */
	public static StepLine of(PendingStep step, LocalDate today) {
		return new StepLine(step, DueStatus.of(step, today));
	}

	/**
	 * The last day for a claim, which the resolution fixes and no limit counts.
	 * @param first the step that tells the first day
	 */
	public static StepLine lastDayForClaim(PendingStep first, Deadline last, LocalDate today) {
		return of(new PendingStep(first.limit(), last, first.indicative(), last.daysLeft(today), last.overdueBy(today)),
				today);
	}

	/** Key of what the day is. */
	public String messageKey() {
		return (this.step.limit() == TimeLimit.CLAIM && deadline().bound() == Bound.NOT_AFTER) ? "taking.claim-until"
				: this.step.limit().messageKey();
	}

	/** What is to be done by when. */
	public Deadline deadline() {
		return this.step.deadline();
	}

	/** Days to the day or since it, as the words of the status count them. */
	public long days() {
		return (this.status == DueStatus.OVERDUE || this.status == DueStatus.RAN_OUT) ? this.step.overdueBy()
				: this.step.daysLeft();
	}

	/** Whether a day off moved the day, so that the counted one is worth telling. */
	public boolean isMoved() {
		return !deadline().rawDueDate().equals(deadline().effectiveDueDate());
	}

}
