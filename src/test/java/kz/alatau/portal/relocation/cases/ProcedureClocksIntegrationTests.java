package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.calendar.CalendarEntry;
import kz.alatau.portal.calendar.DayKind;
import kz.alatau.portal.calendar.EnteredDay;
import kz.alatau.portal.calendar.WorkingCalendars;
import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.ClockReading;
import kz.alatau.portal.relocation.procedure.Happening;
import kz.alatau.portal.relocation.procedure.PendingStep;
import kz.alatau.portal.relocation.procedure.ProcedureEvent;
import kz.alatau.portal.relocation.procedure.ProcedureState;
import kz.alatau.portal.relocation.procedure.TimeLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ProcedureClocksIntegrationTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

	@Autowired
	private ProcedureClocks clocks;

	@Autowired
	private StaffDeadlines deadlines;

	@Autowired
	private TakingCases cases;

	@Autowired
	private TakingJourney journey;

	@Autowired
	private MemoryPublications publications;

	@Autowired
	private WorkingCalendars calendars;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void forget() {
		this.publications.forgetAdopted();
		this.database.sql("delete from calendar_year where year = 2030").update();
	}

	@Test
	void everybodySeesThePublicationAndThatSendingIsLate() {
		NoticeClock clock = everybody(this.journey.start(7));
		assertThat(clock.reading().state()).isEqualTo(ProcedureState.PUBLISHED);
		assertThat(clock.reading().happened()).extracting(Happening::event)
			.containsExactly(ProcedureEvent.RESOLUTION_IS_ADOPTED, ProcedureEvent.RESOLUTION_IS_PUBLISHED);
		assertThat(clock.reading().overdue()).extracting(PendingStep::limit).containsExactly(TimeLimit.SENDING);
		assertThat(clock.steps().told()).containsExactly(new StateCount(ProcedureState.PUBLISHED, 7));
	}

	@Test
	void sendingIsOverForEverybodyOnceEveryLetterWasSent() {
		NoticeNumber number = this.journey.start(2);
		this.journey.record(this.journey.find(number), "NOTICE_IS_SENT 2025-09-08");
		assertThat(everybody(number).reading().pending()).extracting(PendingStep::limit).contains(TimeLimit.SENDING);
		this.journey.record(this.cases.find(number, "03-046-001-002").orElseThrow(), "NOTICE_IS_SENT 2025-09-08");
		assertThat(everybody(number).reading().pending()).extracting(PendingStep::limit)
			.doesNotContain(TimeLimit.SENDING);
	}

	@Test
	void ofFewerThanFivePlotsNothingIsTold() {
		assertThat(everybody(this.journey.start(4)).steps()).isEqualTo(PlotSteps.WITHHELD);
		assertThat(everybody(this.journey.start(5)).steps().told()).hasSize(1);
	}

	@Test
	void aSinglePlotAtAStepCannotBeFoundBySubtraction() {
		NoticeNumber number = this.journey.start(6);
		this.journey.record(this.journey.find(number), "NOTICE_IS_SENT 2025-09-08");
		assertThat(everybody(number).steps()).isEqualTo(PlotSteps.WITHHELD);
	}

	@Test
	void twoYearsOfDevelopmentRunFromTheirPublication() {
		NoticeNumber number = TakingJourney.newNumber();
		LocalDate published = LocalDate.of(2026, 7, 15);
		this.publications.publish(number, new Publication(NoticeKind.TWO_YEAR_DEVELOPMENT, 1, "5", published, published,
				LegalRegime.ALATAU_SPECIAL, null, null, TakingJourney.plots(1), "/notices/" + number));
		PendingStep step = everybody(number).reading().pending().getFirst();
		assertThat(step.deadline().rawDueDate()).isEqualTo("2028-07-15");
		assertThat(step.indicative()).isFalse();
	}

	@Test
	void twoYearsOfDevelopmentStopWhenTheyAreEnded() {
		NoticeNumber number = TakingJourney.newNumber();
		for (NoticeKind kind : List.of(NoticeKind.TWO_YEAR_DEVELOPMENT, NoticeKind.TERMINATION)) {
			this.publications.publish(number, new Publication(kind, 1, "5", TODAY, TODAY, LegalRegime.ALATAU_SPECIAL,
					null, null, TakingJourney.plots(1), "/notices/" + number));
		}
		assertThat(everybody(number).reading().pending()).isEmpty();
	}

	@Test
	void anInformationHasNoClock() {
		NoticeNumber number = TakingJourney.newNumber();
		this.publications.publish(number, new Publication(NoticeKind.INFO, 1, "5", TODAY, TODAY, LegalRegime.GENERAL,
				null, null, Set.of(), "/notices/" + number));
		assertThat(this.clocks.everybody(number, TODAY)).isEmpty();
	}

	/** Days of single owners lie apart from all days of the resolution by their year. */
	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void noDateAndNoStepOfASingleOwnerIsPublic(long seed) {
		Random random = new Random(seed);
		NoticeNumber number = this.journey.start(1 + random.nextInt(8));
		Set<LocalDate> known = dates(everybody(number).reading());
		CaseView view = this.journey.find(number);
		LocalDate day = LocalDate.of(2026, 1, 5);
		for (int step = 0; step < 12; step++) {
			List<ProcedureEvent> possible = new ArrayList<>(ProcedureEvent.possibleIn(view.taking().state()));
			ProcedureEvent event = possible.get(random.nextInt(possible.size()));
			CaseOutcome outcome = this.cases.record(view.id(), view.version(),
					TakingJourney.transition(event + " " + day), null, "author");
			if (outcome instanceof CaseOutcome.Done done) {
				view = done.current();
			}
			day = day.plusDays(1 + random.nextInt(9));
			ClockReading reading = everybody(number).reading();
			assertThat(known).containsAll(dates(reading));
			assertThat(reading.state()).isEqualTo(ProcedureState.PUBLISHED);
			assertThat(reading.claimUntil()).isNull();
			assertThat(reading.happened()).allMatch((happening) -> happening.event().isPublic());
		}
		assertThat(view.history()).isNotEmpty();
	}

	@Test
	void equalDueDatesOfANoticeAreOneLine() {
		NoticeNumber number = this.journey.start(6);
		List<DueGroup> groups = of(number, overdue(LocalDate.of(2025, 9, 9)));
		assertThat(groups).hasSize(1);
		assertThat(groups.getFirst().plots()).isEqualTo(6);
		assertThat(groups.getFirst().overdueBy(LocalDate.of(2025, 9, 9))).isEqualTo(1);
		assertThat(of(number, overdue(LocalDate.of(2025, 9, 8)))).isEmpty();
		assertThat(of(number, due(LocalDate.of(2025, 9, 8), LocalDate.of(2025, 9, 22)))).hasSize(1);
	}

	@Test
	void anActThatIsNotPublishedIsDueOnTheThirdWorkingDay() {
		NoticeNumber number = TakingJourney.newNumber();
		this.publications
			.adopt(new Adoption(number, 1, NoticeKind.START, LegalRegime.GENERAL, LocalDate.of(2026, 11, 19)));
		assertThat(of(number, due(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24)))).extracting(DueGroup::limit)
			.containsExactly(TimeLimit.PUBLICATION);
		assertThat(of(number, overdue(LocalDate.of(2026, 11, 25)))).hasSize(1);
	}

	@Test
	void aDayOffEnteredLaterMovesWhatIsKept() {
		NoticeNumber number = TakingJourney.newNumber();
		this.journey.publish(number, NoticeKind.START, 1, "2030-09-03", "2030-09-06", TakingJourney.plots(1));
		assertThat(due(number)).isEqualTo("2030-09-09");
		var day = new EnteredDay(LocalDate.of(2030, 9, 9), DayKind.DAY_OFF, "Демалыс", "Выходной", "Day off", false);
		this.calendars.enter(new CalendarEntry(2030, "№ 1", "", List.of(day)), WorkingCalendars.NOT_ENTERED, "admin");
		assertThat(due(number)).isEqualTo("2030-09-10");
	}

	private LocalDate due(NoticeNumber number) {
		return this.cases.forNotice(number, 1).lines().getFirst().dueOn();
	}

	private List<DueGroup> overdue(LocalDate today) {
		return this.deadlines.around(today, today, today, this.calendars.current()).overdue();
	}

	private List<DueGroup> due(LocalDate from, LocalDate until) {
		return this.deadlines.around(from, from, until, this.calendars.current()).asked();
	}

	private NoticeClock everybody(NoticeNumber number) {
		return this.clocks.everybody(number, TODAY).orElseThrow();
	}

	private static List<DueGroup> of(NoticeNumber number, List<DueGroup> groups) {
		return groups.stream().filter((group) -> group.number().equals(number)).toList();
	}

	private static Set<LocalDate> dates(ClockReading reading) {
		return Set
			.copyOf(Stream
				.concat(reading.happened().stream().map(Happening::on),
						reading.pending().stream().map((step) -> step.deadline().effectiveDueDate()))
				.distinct()
				.toList());
	}

}
