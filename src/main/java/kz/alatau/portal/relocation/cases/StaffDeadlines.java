package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import kz.alatau.portal.calendar.WorkingCalendar;
import kz.alatau.portal.relocation.procedure.ProcedureRules;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the authority or a court must do by which day, over all notices. */
@Service
@Transactional(readOnly = true)
public class StaffDeadlines {

	/** More groups than a page can show are cut off, the latest first. */
	private static final int MOST = 200;

	private final DueGroups groups;

	private final Publications publications;

	private final ProcedureRules rules;

	StaffDeadlines(DueGroups groups, Publications publications, ProcedureRules rules) {
		this.groups = groups;
		this.publications = publications;
		this.rules = rules;
	}

	/**
	 * What should have been done before today, and what must be done on one of some days,
	 * both included; of each the earliest 200.
	 * @param calendar to count the working days by
	 */
	public Due around(LocalDate today, LocalDate from, LocalDate until, WorkingCalendar calendar) {
		List<DueGroup> adopted = adopted(calendar);
		DueGroups.Found found = this.groups.around(today, from, until, MOST);
		return new Due(joined(found.overdue(), adopted.stream().filter((group) -> group.dueOn().isBefore(today))),
				joined(found.asked(), adopted.stream().filter((group) -> group.isWithin(from, until))));
	}

	private static List<DueGroup> joined(List<DueGroup> cases, Stream<DueGroup> adopted) {
		return Stream.concat(cases.stream(), adopted)
			.sorted(Comparator.comparing(DueGroup::dueOn))
			.limit(MOST)
			.toList();
	}

	/** Acts that wait for their publication. */
	private List<DueGroup> adopted(WorkingCalendar calendar) {
		return this.publications.adopted().stream().filter(Adoption::isTimed).map((act) -> {
			LocalDate day = this.rules.limit(act.limit(), act.regime(), act.actDate())
				.deadline(act.actDate(), calendar)
				.effectiveDueDate();
			return new DueGroup(act.number(), act.regime(), act.limit(), day, 0, null);
		}).toList();
	}

	/**
	 * What is due, the earliest first.
	 *
	 * @param overdue before today
	 * @param asked on the days that were asked for
	 */
	public record Due(List<DueGroup> overdue, List<DueGroup> asked) {

		public Due {
			overdue = List.copyOf(overdue);
			asked = List.copyOf(asked);
		}

		/** Of what was asked for, what is due on some days, both included. */
		public List<DueGroup> within(LocalDate from, LocalDate until) {
			return this.asked.stream().filter((group) -> group.isWithin(from, until)).toList();
		}

	}

}
