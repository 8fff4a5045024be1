package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.StatementCounter;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.ContractTerms;
import kz.alatau.portal.relocation.procedure.ProcedureState;
import kz.alatau.portal.relocation.procedure.TimeLimit;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@PortalTest
class TakingCasesIntegrationTests {

	private static final String[] TO_CONSENT = { "NOTICE_IS_SENT 2025-09-08", "NOTICE_IS_RECEIVED 2025-09-10",
			"DOCUMENTS_ARE_RECEIVED 2025-09-20", "VALUATION_IS_DONE 2025-10-10", "DRAFT_CONTRACT_IS_SENT 2025-10-20",
			"DRAFT_CONTRACT_IS_RECEIVED 2025-10-24", "OWNER_CONSENTS 2025-11-05", "DRAFT_IS_SUBMITTED 2025-11-20",
			"COMMISSION_DECIDES 2025-12-01" };

	@Autowired
	private TakingCases cases;

	@Autowired
	private TakingJourney journey;

	@Autowired
	private PublicityService publicity;

	@Autowired
	private StatementCounter statements;

	@Autowired
	private JdbcClient database;

	@Test
	void aTakingGoesFromItsPublicationToTheHandover() {
		NoticeNumber number = this.journey.start(2);
		this.journey.proveInMedia(number, 1, "2025-09-05");
		CaseView view = this.journey.agree(this.journey.record(this.journey.find(number), TO_CONSENT));
		CaseView over = this.journey.record(view, "CONTRACT_IS_SIGNED 2025-12-20", "COMPENSATION_IS_PAID 2026-01-15",
				"PROPERTY_IS_HANDED_OVER 2026-02-01");
		assertThat(over.taking().state()).isEqualTo(ProcedureState.HANDED_OVER);
		assertThat(this.cases.find(over.id()).orElseThrow().taking()).isEqualTo(over.taking());
		assertThat(over.history()).hasSize(12);
		assertThat(this.cases.forNotice(number, 1).lines()).extracting(CaseLine::state)
			.containsExactlyInAnyOrder(ProcedureState.HANDED_OVER, ProcedureState.PUBLISHED);
	}

	@Test
	void whatIsDueNextIsKeptInTheRow() {
		NoticeNumber number = this.journey.start(1);
		assertThat(this.cases.forNotice(number, 1).lines().getFirst().dueOn()).isEqualTo("2025-09-08");
		CaseView view = this.journey.record(this.journey.find(number), "NOTICE_IS_SENT 2025-09-08");
		assertThat(this.cases.forNotice(number, 1).lines().getFirst().dueOn()).isNull();
		this.journey.record(view, "NOTICE_IS_RECEIVED 2025-09-10", "DOCUMENTS_ARE_RECEIVED 2025-09-20");
		CaseLine line = this.cases.forNotice(number, 1).lines().getFirst();
		assertThat(line.dueOn()).isEqualTo("2025-10-20");
		assertThat(line.dueLimit()).isEqualTo(TimeLimit.VALUATION);
	}

	@Test
	void withoutAMediumNoContractIsSigned() {
		NoticeNumber number = this.journey.start(1);
		CaseView view = this.journey.agree(this.journey.record(this.journey.find(number), TO_CONSENT));
		assertThat(refusals(record(view, "CONTRACT_IS_SIGNED 2025-12-20"))).containsExactly("procedure.guard.E");
		this.journey.proveInMedia(number, 1, "2025-09-05");
		assertThat(record(view, "CONTRACT_IS_SIGNED 2025-12-20")).isInstanceOf(CaseOutcome.Done.class);
	}

	@Test
	void aWrongProofIsAnnulledAndCountsNoMore() {
		NoticeNumber number = this.journey.start(1);
		this.journey.proveInMedia(number, 1, "2025-09-05");
		long proof = this.publicity.of(number).getFirst().proofs().getFirst().id();
		assertThat(this.publicity.annul(number, proof, " ", "author")).extracting(Refusal::messageKey)
			.containsExactly("taking.refused.no-reason");
		assertThat(this.publicity.annul(number, proof, "Another notice", "author")).isEmpty();
		assertThat(this.publicity.annul(number, proof, "Again", "author")).extracting(Refusal::messageKey)
			.containsExactly("taking.refused.annulled");
		PublicityView view = this.publicity.of(number).getFirst();
		assertThat(view.proven()).isFalse();
		assertThat(view.proofs().getFirst().annulment()).isNotNull();
	}

	@Test
	void theLawsOrderIsKept() {
		CaseView view = this.journey.find(this.journey.start(1));
		assertThat(refusals(record(view, "PROPERTY_IS_HANDED_OVER 2026-02-01"))).contains("procedure.guard.A",
				"procedure.guard.C");
		assertThat(refusals(record(view, "RESOLUTION_IS_PUBLISHED 2025-09-05")))
			.containsExactly("taking.refused.by-publication");
		assertThat(refusals(record(view, "NOTICE_IS_SENT 2099-01-01"))).containsExactly("procedure.date.future");
	}

	@Test
	void aChangeGivesEveryOpenCaseNewClocksAndForgetsTheContract() {
		NoticeNumber number = this.journey.start(2);
		this.journey.agree(this.journey.record(this.journey.find(number), TO_CONSENT));
		this.journey.publish(number, NoticeKind.CHANGE_RESTART, 2, "2025-12-10", "2025-12-12", TakingJourney.plots(3));
		CaseView view = this.journey.find(number);
		assertThat(view.taking().state()).isEqualTo(ProcedureState.PUBLISHED);
		assertThat(view.taking().contract()).isNull();
		assertThat(view.round()).isEqualTo(2);
		assertThat(view.history()).hasSize(TO_CONSENT.length);
		assertThat(this.cases.forNotice(number, 1).lines()).hasSize(3)
			.allSatisfy((line) -> assertThat(line.dueOn()).isEqualTo("2025-12-15"));
		this.journey.record(view, "NOTICE_IS_SENT 2025-12-13");
	}

	@Test
	void aChangeDoesNotReachWhatIsPaidFor() {
		NoticeNumber number = this.journey.start(1);
		this.journey.proveInMedia(number, 1, "2025-09-05");
		CaseView paid = this.journey.record(
				this.journey.agree(this.journey.record(this.journey.find(number), TO_CONSENT)),
				"CONTRACT_IS_SIGNED 2025-12-20", "COMPENSATION_IS_PAID 2026-01-15");
		this.journey.publish(number, NoticeKind.CHANGE_RESTART, 2, "2026-01-20", "2026-01-22",
				Set.of("03-046-001-099"));
		CaseView view = this.cases.find(paid.id()).orElseThrow();
		assertThat(view.taking().state()).isEqualTo(ProcedureState.COMPENSATION_PAID);
		assertThat(view.inResolution()).isTrue();
		assertThat(this.journey.record(view, "PROPERTY_IS_HANDED_OVER 2026-02-01").taking().state())
			.isEqualTo(ProcedureState.HANDED_OVER);
	}

	@Test
	void aPlotLeftOutHasNoClockAnyMore() {
		NoticeNumber number = this.journey.start(1);
		CaseView before = this.journey.find(number);
		this.journey.publish(number, NoticeKind.CHANGE_RESTART, 2, "2025-12-10", "2025-12-12",
				Set.of("03-046-001-099"));
		CaseView view = this.cases.find(before.id()).orElseThrow();
		assertThat(view.inResolution()).isFalse();
		assertThat(this.cases.forNotice(number, 1).lines()).filteredOn((line) -> line.id() == view.id())
			.allSatisfy((line) -> assertThat(line.dueOn()).isNull());
		assertThat(refusals(record(view, "NOTICE_IS_SENT 2025-12-13"))).containsExactly("taking.refused.left-out");
	}

	@Test
	void aTerminationEndsEverythingThatIsOpen() {
		NoticeNumber number = this.journey.start(1);
		this.journey.record(this.journey.find(number), "NOTICE_IS_SENT 2025-09-08");
		this.journey.publish(number, NoticeKind.TERMINATION, 2, "2025-10-01", "2025-10-02", Set.of());
		CaseView view = this.journey.find(number);
		assertThat(view.taking().state()).isEqualTo(ProcedureState.TERMINATED);
		assertThat(refusals(record(view, "NOTICE_IS_RECEIVED 2025-10-03"))).containsExactly("procedure.order.step");
	}

	@Test
	void aWithdrawnStartStopsEveryClockAndLosesNoRecord() {
		NoticeNumber number = this.journey.start(1);
		CaseView before = this.journey.record(this.journey.find(number), "NOTICE_IS_SENT 2025-09-08",
				"NOTICE_IS_RECEIVED 2025-09-10", "DOCUMENTS_ARE_RECEIVED 2025-09-20");
		this.journey.withdraw(number);
		assertThat(this.cases.forNotice(number, 1).lines().getFirst().dueOn()).isNull();
		CaseView after = this.cases.find(before.id()).orElseThrow();
		assertThat(after.history()).hasSameSizeAs(before.history());
		assertThat(refusals(record(after, "VALUATION_IS_DONE 2025-10-10"))).containsExactly("taking.refused.left-out");
	}

	@Test
	void ofTwoPeopleWhoRecordAtOnceTheSecondIsStale() throws Exception {
		CaseView view = this.journey.find(this.journey.start(1));
		CountDownLatch gate = new CountDownLatch(1);
		Callable<CaseOutcome> recording = () -> {
			gate.await();
			return record(view, "NOTICE_IS_SENT 2025-09-08");
		};
		try (ExecutorService people = Executors.newFixedThreadPool(2)) {
			List<Future<CaseOutcome>> both = List.of(people.submit(recording), people.submit(recording));
			gate.countDown();
			assertThat(List.of(both.getFirst().get(), both.getLast().get()))
				.hasOnlyElementsOfTypes(CaseOutcome.Done.class, CaseOutcome.Stale.class)
				.doesNotHaveDuplicates()
				.hasAtLeastOneElementOfType(CaseOutcome.Stale.class);
		}
		assertThat(this.cases.find(view.id()).orElseThrow().history()).hasSize(1);
	}

	@Test
	void aWrongRecordIsAnnulledWithItsReasonAndStaysReadable() {
		CaseView view = this.journey.record(this.journey.find(this.journey.start(1)), "NOTICE_IS_SENT 2025-09-08",
				"NOTICE_IS_RECEIVED 2025-09-10");
		long sent = view.history().getFirst().id();
		long received = view.history().getLast().id();
		assertThat(refusals(annul(view, sent, "Wrong receipt"))).containsExactly("taking.refused.needed");
		assertThat(refusals(annul(view, received, ""))).containsExactly("taking.refused.no-reason");
		CaseView after = ((CaseOutcome.Done) annul(view, received, "Wrong receipt")).current();
		assertThat(after.taking().state()).isEqualTo(ProcedureState.NOTICE_SENT);
		assertThat(after.history().getLast().annulment().reason()).isEqualTo("Wrong receipt");
		assertThat(refusals(annul(after, received, "Again"))).containsExactly("taking.refused.annulled");
		assertThat(this.journey.record(after, "NOTICE_IS_RECEIVED 2025-09-11").taking().state())
			.isEqualTo(ProcedureState.NOTICE_RECEIVED);
	}

	@Test
	void aDatePutOffFallsWithTheTitleItRestsOn() {
		CaseView view = this.journey.record(this.journey.find(this.journey.start(1)), "NOTICE_IS_SENT 2025-09-08",
				"NOTICE_IS_RECEIVED 2025-09-10");
		LocalDate later = LocalDate.of(2027, 3, 1);
		assertThat(refusals(this.cases.putOff(view.id(), view.version(), later, "author")))
			.containsExactly("procedure.date.no-title");
		CaseView titled = this.journey.record(view, "TITLE_IS_CONFIRMED 2025-09-15");
		CaseView off = ((CaseOutcome.Done) this.cases.putOff(titled.id(), titled.version(), later, "author")).current();
		assertThat(off.taking().alienation().lastDay()).isEqualTo(later);
		assertThat(refusals(this.cases.putOff(off.id(), off.version(), later.plusYears(1), "author")))
			.containsExactly("procedure.date.extension");
		CaseView back = ((CaseOutcome.Done) annul(off, off.history().getLast().id(), "Another plot")).current();
		assertThat(back.taking().alienation().extendedTo()).isNull();
	}

	@Test
	void aContractThatWaivesPaymentIsRefused() {
		CaseView view = this.journey.find(this.journey.start(1));
		assertThat(
				refusals(this.cases.agree(view.id(), view.version(), new ContractTerms(true, false, true), "author")))
			.containsExactly("procedure.guard.B");
	}

	@Test
	void whatWasRecordedCanNeitherBeChangedNorDeleted() {
		CaseView view = this.journey.record(this.journey.find(this.journey.start(1)), "NOTICE_IS_SENT 2025-09-08");
		long event = view.history().getFirst().id();
		for (String sql : List.of("update taking_event set reason = 'x' where id = ",
				"delete from taking_event where id = ", "delete from taking_evidence where event_id = ")) {
			assertThatExceptionOfType(DataAccessException.class).as(sql)
				.isThrownBy(() -> this.database.sql(sql + event).update());
		}
	}

	@Test
	void fiveThousandPlotsArePublishedWithAHandfulOfStatements() {
		NoticeNumber number = TakingJourney.newNumber();
		this.statements.reset();
		this.journey.publish(number, NoticeKind.START, 1, "2025-09-03", "2025-09-05",
				TakingJourney.plots(Publication.MOST_PLOTS));
		assertThat(this.statements.count()).isLessThan(30);
		assertThat(this.cases.forNotice(number, 50).lines()).hasSize(100);
		assertThat(this.cases.forNotice(number, 51).lines()).isEmpty();
	}

	private CaseOutcome record(CaseView view, String line) {
		return this.cases.record(view.id(), view.version(), TakingJourney.transition(line), null, "author");
	}

	private CaseOutcome annul(CaseView view, long event, String reason) {
		return this.cases.annul(view.id(), view.version(), event, reason, "author");
	}

	private static List<String> refusals(CaseOutcome outcome) {
		assertThat(outcome).isInstanceOf(CaseOutcome.Refused.class);
		return ((CaseOutcome.Refused) outcome).refusals().stream().map(Refusal::messageKey).toList();
	}

}
