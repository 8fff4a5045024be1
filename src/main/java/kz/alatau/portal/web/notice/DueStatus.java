package kz.alatau.portal.web.notice;

import java.time.LocalDate;

import kz.alatau.portal.relocation.procedure.PendingStep;

/** How a day of law lies to today, in a word and a sign. */
public enum DueStatus {

	/** The authority or a court is late. */
	OVERDUE,
	/** Today is the last day. */
	TODAY,
	/** There is time left. */
	LEFT,
	/** An owner’s time ran out: a right gone, not a fault. */
	RAN_OUT,
	/** The day before which it may not be done is to come. */
	BARRED,
	/** That day is here or past. */
	ALLOWED;

	static DueStatus of(PendingStep step, LocalDate today) {
		LocalDate due = step.deadline().effectiveDueDate();
		if (step.isBar()) {
			return today.isBefore(due) ? BARRED : ALLOWED;
		}
		if (today.isAfter(due)) {
			return step.isOverdue() ? OVERDUE : RAN_OUT;
		}
		return today.equals(due) ? TODAY : LEFT;
	}

	/** How a due date of the authority lies to today. */
	public static DueStatus of(LocalDate due, LocalDate today) {
		if (due.equals(today)) {
			return TODAY;
		}
		return due.isBefore(today) ? OVERDUE : LEFT;
	}

	/** Key of the words; they take the number of days. */
	public String messageKey() {
		return "clock.due." + name();
	}

}
