package kz.alatau.portal.web.staff.deadline;

import java.time.LocalDate;

import kz.alatau.portal.relocation.cases.DueGroup;
import kz.alatau.portal.relocation.procedure.AppliedLimit;
import kz.alatau.portal.web.notice.DueStatus;

/**
 * Something due, as the staff home shows it.
 *
 * @param applied the time of the law it comes from
 */
public record DueLine(DueGroup due, AppliedLimit applied, LocalDate today) {

	public DueStatus status() {
		return DueStatus.of(this.due.dueOn(), this.today);
	}

	/** Days to the day or since it, as the words of the status count them. */
	public long days() {
		return (status() == DueStatus.OVERDUE) ? this.due.overdueBy(this.today) : this.due.daysLeft(this.today);
	}

	/** The page on which it can be recorded. */
	public String address() {
		if (this.due.plots() == 0) {
			return "/staff/notices/" + this.due.number();
		}
		String procedure = "/staff/notices/" + this.due.number() + "/procedure";
		return this.due.isOnePlot() ? procedure + "/" + this.due.caseId() : procedure;
	}

}
