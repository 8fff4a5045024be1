package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import kz.alatau.portal.calendar.WorkingCalendar;
import kz.alatau.portal.calendar.WorkingCalendars;
import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.NoticeSeries;
import kz.alatau.portal.relocation.procedure.ClockReading;
import kz.alatau.portal.relocation.procedure.PendingStep;
import kz.alatau.portal.relocation.procedure.ProcedureClock;
import kz.alatau.portal.relocation.procedure.ProcedureEvent;
import kz.alatau.portal.relocation.procedure.ProcedureRules;
import kz.alatau.portal.relocation.procedure.ProcedureState;
import kz.alatau.portal.relocation.procedure.Transition;
import kz.alatau.portal.relocation.procedure.TransitionAct;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of notices and cases, for everybody and for staff. */
@Service
@Transactional(readOnly = true)
public class ProcedureClocks {

	private final Publications publications;

	private final PlotCaseRepository cases;

	private final ProcedureRules rules;

	private final WorkingCalendars calendars;

	ProcedureClocks(Publications publications, PlotCaseRepository cases, ProcedureRules rules,
			WorkingCalendars calendars) {
		this.publications = publications;
		this.cases = cases;
		this.rules = rules;
		this.calendars = calendars;
	}

	/**
	 * What everybody may know of a notice. It tells no date and no step of a single
	 * owner; empty where no clock of the law runs.
	 */
	public Optional<NoticeClock> everybody(NoticeNumber number, LocalDate today) {
		return everybody(number, this.publications.of(number), today);
	}

	/** The same of a notice that is read already. */
	public Optional<NoticeClock> everybody(NoticeSeries series, LocalDate today) {
		return everybody(series.number(), SeriesPublications.of(series), today);
	}

	private Optional<NoticeClock> everybody(NoticeNumber number, List<Publication> published, LocalDate today) {
		Rounds rounds = new Rounds(published);
		return rounds.isEmpty() ? development(published, today) : Optional.of(taking(number, rounds, today));
	}

	/** Everything, of one plot. */
	public ClockReading staff(CaseView view, LocalDate today) {
		return clock().staff(view.taking(), today);
	}

	private NoticeClock taking(NoticeNumber number, Rounds rounds, LocalDate today) {
		List<StateCount> states = this.cases.states(number);
		PlotHistory history = rounds.ofTheResolution();
		if (!states.isEmpty() && states.stream().noneMatch((count) -> count.state() == ProcedureState.PUBLISHED)) {
			history = history.with(everyNoticeSent(rounds.latest()));
		}
		ClockReading reading = clock().everybody(history.taking(null, null), today);
		long plots = rounds.plots().size();
		return new NoticeClock(rounds.latest().regime(), withoutGround(reading),
				(plots < PlotSteps.FEWEST) ? PlotSteps.WITHHELD : PlotSteps.of(states), plots);
	}

	/** Never shown: it only stops the clock of sending, whose day it does not tell. */
	private static Transition everyNoticeSent(Publication publication) {
		return new Transition(ProcedureEvent.NOTICE_IS_SENT, publication.publishedOn(),
				new TransitionAct(publication.actNumber(), publication.actDate()), List.of());
	}

	/** No publication says on which day the ground was checked. */
	private static ClockReading withoutGround(ClockReading reading) {
		return new ClockReading(reading.state(),
				reading.happened()
					.stream()
					.filter((happening) -> happening.event() != ProcedureEvent.GROUNDS_ARE_CHECKED)
					.toList(),
				reading.pending(), reading.claimUntil());
	}

	private Optional<NoticeClock> development(List<Publication> published, LocalDate today) {
		Predicate<Publication> ofDevelopment = (publication) -> publication.kind() == NoticeKind.TWO_YEAR_DEVELOPMENT;
		return published.stream().filter(ofDevelopment).findFirst().map((publication) -> {
			List<PendingStep> pending = isEnded(published) ? List.of()
					: List.of(clock().development(publication.publishedOn(), today));
			ClockReading reading = new ClockReading(null, List.of(), pending, null);
			return new NoticeClock(LegalRegime.ALATAU_SPECIAL, reading, PlotSteps.NONE, publication.plots().size());
		});
	}

	private static boolean isEnded(List<Publication> published) {
		return published.stream().anyMatch((publication) -> publication.kind() == NoticeKind.TERMINATION);
	}

	private ProcedureClock clock() {
		WorkingCalendar calendar = this.calendars.current();
		return new ProcedureClock(this.rules, calendar);
	}

}
