package kz.alatau.portal.relocation.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.calendar.CalendarChanged;
import kz.alatau.portal.relocation.NoticeNumber;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the cases in step with what they depend on: the publications of their notice and
 * the working calendar.
 */
@Service
public class CaseUpkeep {

	private final PlotCaseRepository cases;

	private final NewCases newCases;

	private final CaseFiles files;

	private final PublicDeadlines deadlines;

	private final AuditTrail trail;

	private final Clock clock;

	CaseUpkeep(PlotCaseRepository cases, NewCases newCases, CaseFiles files, PublicDeadlines deadlines,
			AuditTrail trail, Clock clock) {
		this.cases = cases;
		this.newCases = newCases;
		this.files = files;
		this.deadlines = deadlines;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Follows a publication or withdrawal of an edition; to be called in its transaction,
	 * after it. A start opens a case for each plot, a change gives every open case new
	 * clocks, a termination ends them, a withdrawal of the start stops them.
	 * @param by user name of who published
	 */
	@Transactional
	public void follow(NoticeNumber number, String by) {
		Rounds rounds = this.files.rounds(number);
		Instant now = this.clock.instant();
		if (!rounds.isEmpty()) {
			open(number, rounds.latest(), now, by);
		}
		List<CaseFile> files = this.files.of(this.cases.findAllForChange(number), number);
		files.stream().filter((file) -> file.history().round() != null).forEach((file) -> {
			file.row().follow(file.history());
			file.row().change(now, by);
		});
		this.files.reckon(files);
		this.cases.flush();
		this.deadlines.keep(number);
	}

	/** Thousands of plots are one act: their numbers stand in the resolution. */
	private void open(NoticeNumber number, Publication publication, Instant now, String by) {
		int opened = this.newCases.open(number, publication, now, by);
		if (opened > 0) {
			this.trail.record(CaseAudit.opened(number, opened, by));
		}
	}

	/**
	 * Counts every open time again, notice by notice, so that it needs no more memory for
	 * many notices than for one.
	 */
	@EventListener
	@Transactional
	public void recount(CalendarChanged change) {
		SortedSet<String> numbers = new TreeSet<>(this.cases.withDueDates());
		numbers.addAll(this.deadlines.numbers());
		for (String value : numbers) {
			NoticeNumber number = NoticeNumber.of(value);
			this.files.reckon(this.files.of(this.cases.findAllForChange(number), number));
			this.cases.flush();
			this.deadlines.keep(number);
		}
	}

}
