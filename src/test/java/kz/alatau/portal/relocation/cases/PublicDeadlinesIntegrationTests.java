package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.calendar.CalendarEntry;
import kz.alatau.portal.calendar.DayKind;
import kz.alatau.portal.calendar.EnteredDay;
import kz.alatau.portal.calendar.WorkingCalendars;
import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.TimeLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@PortalTest
class PublicDeadlinesIntegrationTests {

	@Autowired
	private PublicDeadlines deadlines;

	@Autowired
	private CaseUpkeep upkeep;

	@Autowired
	private TakingCases cases;

	@Autowired
	private TakingJourney journey;

	@Autowired
	private MemoryPublications publications;

	@Autowired
	private WorkingCalendars calendars;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient database;

	@AfterEach
	void forget() {
		this.database.sql("delete from calendar_year where year = 2031").update();
	}

	@Test
	void theSendingOfLettersIsDueUntilTheLastOneIsSent() {
		NoticeNumber number = this.journey.start(2);
		assertThat(of(number)).containsExactly(new PublicDue(number, TimeLimit.SENDING, LocalDate.of(2025, 9, 8)));
		CaseView first = this.journey.record(this.journey.find(number), "NOTICE_IS_SENT 2025-09-08");
		assertThat(of(number)).hasSize(1);
		this.journey.record(this.cases.find(number, "03-046-001-002").orElseThrow(), "NOTICE_IS_SENT 2025-09-08");
		assertThat(of(number)).isEmpty();
		this.cases.annul(first.id(), first.version(), first.history().getFirst().id(), "Wrong receipt", "author");
		assertThat(of(number)).hasSize(1);
	}

	@Test
	void nothingIsDueInWhatWasWithdrawnOrTerminated() {
		NoticeNumber withdrawn = this.journey.start(1);
		this.journey.withdraw(withdrawn);
		assertThat(of(withdrawn)).isEmpty();
		NoticeNumber terminated = this.journey.start(1);
		this.journey.publish(terminated, NoticeKind.TERMINATION, 2, "2025-10-01", "2025-10-02", TakingJourney.plots(0));
		assertThat(of(terminated)).isEmpty();
	}

	@Test
	void aTimeOfTheOwnersIsNotTheAuthoritys() {
		NoticeNumber number = TakingJourney.newNumber();
		LocalDate published = LocalDate.of(2026, 7, 15);
		this.publications.publish(number, new Publication(NoticeKind.TWO_YEAR_DEVELOPMENT, 1, "5", published, published,
				LegalRegime.ALATAU_SPECIAL, null, null, TakingJourney.plots(1), "/notices/" + number));
		this.upkeep.follow(number, "publisher");
		assertThat(of(number)).extracting(PublicDue::limit, PublicDue::isOfAuthority)
			.containsExactly(tuple(TimeLimit.DEVELOPMENT, false));
	}

	@Test
	void aDayOffEnteredLaterMovesTheDay() {
		NoticeNumber number = TakingJourney.newNumber();
		this.journey.publish(number, NoticeKind.START, 1, "2031-09-03", "2031-09-05", TakingJourney.plots(1));
		assertThat(of(number)).extracting(PublicDue::on).containsExactly(LocalDate.of(2031, 9, 8));
		var day = new EnteredDay(LocalDate.of(2031, 9, 8), DayKind.DAY_OFF, "Демалыс", "Выходной", "Day off", false);
		this.calendars.enter(new CalendarEntry(2031, "№ 1", "", List.of(day)), WorkingCalendars.NOT_ENTERED, "admin");
		assertThat(of(number)).extracting(PublicDue::on).containsExactly(LocalDate.of(2031, 9, 9));
	}

	@Test
	void manyNoticesAreReadWithOneStatement() {
		List<NoticeNumber> numbers = IntStream.range(0, 5).mapToObj((index) -> this.journey.start(1)).toList();
		this.statements.reset();
		Map<NoticeNumber, List<PublicDue>> found = this.deadlines.of(numbers);
		assertThat(this.statements.count()).isEqualTo(1);
		assertThat(found).containsOnlyKeys(numbers);
	}

	/** Each of two alone would leave the other one's plot unsent. */
	@Test
	void theLastTwoLettersRecordedAtOnceAreBothSeen() throws Exception {
		NoticeNumber number = this.journey.start(2);
		CountDownLatch gate = new CountDownLatch(1);
		try (ExecutorService people = Executors.newFixedThreadPool(2)) {
			List<Future<CaseOutcome>> both = List.of(people.submit(sending(number, "03-046-001-001", gate)),
					people.submit(sending(number, "03-046-001-002", gate)));
			gate.countDown();
			assertThat(List.of(both.getFirst().get(), both.getLast().get()))
				.hasOnlyElementsOfType(CaseOutcome.Done.class);
		}
		assertThat(of(number)).isEmpty();
	}

	private Callable<CaseOutcome> sending(NoticeNumber number, String plot, CountDownLatch gate) {
		CaseView view = this.cases.find(number, plot).orElseThrow();
		return () -> {
			gate.await();
			return this.cases.record(view.id(), view.version(), TakingJourney.transition("NOTICE_IS_SENT 2025-09-08"),
					null, "author");
		};
	}

	private List<PublicDue> of(NoticeNumber number) {
		return this.deadlines.of(List.of(number)).getOrDefault(number, List.of());
	}

}
