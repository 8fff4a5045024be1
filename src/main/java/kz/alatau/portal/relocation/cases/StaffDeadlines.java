package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import kz.alatau.portal.calendar.WorkingCalendar;
import kz.alatau.portal.calendar.WorkingCalendars;
import kz.alatau.portal.relocation.procedure.ProcedureRules;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the authority or a court must do by which day, over all notices. */
@Service
@Transactional(readOnly = true)
public class StaffDeadlines {

	/** More groups than a page can show are cut off, the latest first. */
	private static final int MOST = 200;

	/** Before any day of law. */
	private static final LocalDate EVER = LocalDate.of(2011, 1, 1);

	private final PlotCaseRepository cases;

	private final Publications publications;

	private final ProcedureRules rules;

	private final WorkingCalendars calendars;

	StaffDeadlines(PlotCaseRepository cases, Publications publications, ProcedureRules rules,
			WorkingCalendars calendars) {
		this.cases = cases;
		this.publications = publications;
		this.rules = rules;
		this.calendars = calendars;
	}

	/** What should have been done before a day, the oldest first; at most 200. */
	public List<DueGroup> overdue(LocalDate today) {
		return due(EVER, today.minusDays(1));
	}

	/** What must be done on one of some days, both included; at most 200. */
	public List<DueGroup> due(LocalDate from, LocalDate until) {
		Stream<DueGroup> adopted = adopted().filter((group) -> !group.dueOn().isBefore(from))
			.filter((group) -> !group.dueOn().isAfter(until));
		return Stream.concat(this.cases.due(from, until, PageRequest.ofSize(MOST)).stream(), adopted)
			.sorted(Comparator.comparing(DueGroup::dueOn))
			.limit(MOST)
			.toList();
	}

	/** Acts that wait for their publication. */
	private Stream<DueGroup> adopted() {
		WorkingCalendar calendar = this.calendars.current();
		return this.publications.adopted().stream().filter(Adoption::isTimed).map((act) -> {
			LocalDate day = this.rules.limit(act.limit(), act.regime(), act.actDate())
				.deadline(act.actDate(), calendar)
				.effectiveDueDate();
			return new DueGroup(act.number(), act.regime(), act.limit(), day, 0, null);
		});
	}

}
