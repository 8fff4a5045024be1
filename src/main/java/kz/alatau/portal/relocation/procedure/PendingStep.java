package kz.alatau.portal.relocation.procedure;

import kz.alatau.portal.calendar.Bound;
import kz.alatau.portal.calendar.Deadline;

/**
 * What is to be done next, by whom and by when.
 *
 * @param indicative whether the time is that of the general law, shown for orientation
 * @param daysLeft calendar days to the effective date, 0 on the day itself and after it
 * @param overdueBy days since the effective date, 0 on the day itself and before it
 */
public record PendingStep(TimeLimit limit, Deadline deadline, boolean indicative, long daysLeft, long overdueBy) {

	public Actor actor() {
		return limit().actor();
	}

	/**
	 * Whether the authority or the court is late; an owner’s time only runs out, and so
	 * does a day after which something may not be done.
	 */
	public boolean isOverdue() {
		return this.overdueBy > 0 && actor() != Actor.OWNER && this.deadline.bound() == Bound.WITHIN;
	}

	/** Whether it is a day before which something may not be done. */
	public boolean isBar() {
		return this.deadline.bound() == Bound.NOT_BEFORE;
	}

}
