package kz.alatau.portal.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import kz.alatau.portal.shared.LegalReference;

/**
 * A due date with the rule it comes from.
 *
 * @param rule id in the reference of law, such as {@code G2}
 * @param reference article of the limit
 */
public record Deadline(DueDate due, String rule, LegalReference reference) {

	public LocalDate rawDueDate() {
		return this.due.raw();
	}

	public LocalDate effectiveDueDate() {
		return this.due.effective();
	}

	public Bound bound() {
		return this.due.bound();
	}

	/** What makes the day less sure than it looks, such as a year without a table. */
	public List<CalendarNote> notes() {
		return this.due.notes();
	}

	/** Calendar days to the effective date; 0 on the day itself and after it. */
	public long daysLeft(LocalDate today) {
		return Math.max(0, ChronoUnit.DAYS.between(today, effectiveDueDate()));
	}

	/**
	 * Days since the effective date; 0 on the day itself and before it. A day before
	 * which nothing may be done is never overdue.
	 */
	public long overdueBy(LocalDate today) {
		return (bound() == Bound.NOT_BEFORE) ? 0 : Math.max(0, ChronoUnit.DAYS.between(effectiveDueDate(), today));
	}

	/** Whether something done on the day keeps to the deadline. */
	public boolean allows(LocalDate day) {
		return (bound() == Bound.NOT_BEFORE) ? !day.isBefore(effectiveDueDate()) : !day.isAfter(effectiveDueDate());
	}

}
