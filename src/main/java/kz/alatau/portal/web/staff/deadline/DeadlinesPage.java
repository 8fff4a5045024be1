package kz.alatau.portal.web.staff.deadline;

import java.util.List;

/**
 * What is late and what comes, for the staff home (fragment {@code staff/deadlines}).
 *
 * @param soon due today and in the fourteen days after it
 */
public record DeadlinesPage(List<DueLine> overdue, List<DueLine> soon, MonthGrid month) {

	public DeadlinesPage {
		overdue = List.copyOf(overdue);
		soon = List.copyOf(soon);
	}

}
