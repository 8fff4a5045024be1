package kz.alatau.portal.web.staff.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import kz.alatau.portal.calendar.WorkingCalendar;
import kz.alatau.portal.calendar.WorkingCalendars;
import kz.alatau.portal.relocation.cases.DueGroup;
import kz.alatau.portal.relocation.cases.StaffDeadlines;
import kz.alatau.portal.relocation.procedure.ProcedureRules;
import kz.alatau.portal.shared.Portal;

import org.springframework.stereotype.Component;

/** Lays out what is late and what comes, as of today. */
@Component
public class DeadlinesPages {

	private static final int DAYS_AHEAD = 14;

	private final StaffDeadlines deadlines;

	private final ProcedureRules rules;

	private final WorkingCalendars calendars;

	private final Clock clock;

	DeadlinesPages(StaffDeadlines deadlines, ProcedureRules rules, WorkingCalendars calendars, Clock clock) {
		this.deadlines = deadlines;
		this.rules = rules;
		this.calendars = calendars;
		this.clock = clock;
	}

	public DeadlinesPage page() {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
		LocalDate ahead = today.plusDays(DAYS_AHEAD);
		YearMonth month = YearMonth.from(today);
		WorkingCalendar calendar = this.calendars.current();
		StaffDeadlines.Due due = this.deadlines.around(today, month.atDay(1), later(month.atEndOfMonth(), ahead),
				calendar);
		List<DueLine> ofMonth = lines(due.within(month.atDay(1), month.atEndOfMonth()), today);
		return new DeadlinesPage(lines(due.overdue(), today), lines(due.within(today, ahead), today),
				MonthGrid.of(month, today, calendar, ofMonth));
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	/** The law of the due day; none has changed a time between an event and its end. */
	private List<DueLine> lines(List<DueGroup> groups, LocalDate today) {
		return groups.stream()
			.map((due) -> new DueLine(due, this.rules.limit(due.limit(), due.regime(), due.dueOn()), today))
			.toList();
	}

}
