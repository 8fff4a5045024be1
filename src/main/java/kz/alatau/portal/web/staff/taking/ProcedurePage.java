package kz.alatau.portal.web.staff.taking;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.cases.CaseLine;
import kz.alatau.portal.relocation.cases.CasePage;
import kz.alatau.portal.relocation.cases.PublicityView;
import kz.alatau.portal.web.notice.ClockPage;
import kz.alatau.portal.web.notice.DueStatus;
import kz.alatau.portal.web.staff.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * The procedure of a notice: its publications with their proofs, its plots with their
 * times.
 *
 * @param everybody what the public page shows, empty where no clock runs
 * @param form what was typed of a proof
 * @param annulling the proof somebody tried to take back, if so
 */
record ProcedurePage(NoticeNumber number, LocalDate today, CasePage cases, List<PublicityView> publicity,
		@Nullable ClockPage everybody, MediaForm form, @Nullable Long annulling, FormErrors errors) {

	/** Whether owners are still to be written to: something is taken, and not ended. */
	public boolean mayWrite() {
		return !this.publicity.isEmpty()
				&& this.publicity.stream().noneMatch((view) -> view.publication().kind() == NoticeKind.TERMINATION);
	}

	/** How the due date of a case lies to today; empty where nothing is due. */
	public @Nullable DueStatus status(CaseLine line) {
		LocalDate due = line.dueOn();
		return (due != null) ? DueStatus.of(due, this.today) : null;
	}

	public long days(CaseLine line) {
		return (status(line) == DueStatus.OVERDUE) ? line.overdueBy(this.today) : line.daysLeft(this.today);
	}

}
