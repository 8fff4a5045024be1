package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditChange;
import kz.alatau.portal.audit.AuditQuestion;
import kz.alatau.portal.audit.AuditRecord;
import kz.alatau.portal.audit.AuditSearch;
import kz.alatau.portal.relocation.NoticeKind;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.ContractTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class TakingAuditIntegrationTests {

	private static final AuditChange PLOT = new AuditChange("plot", null, "03-046-001-001");

	@Autowired
	private TakingCases cases;

	@Autowired
	private PublicityService publicity;

	@Autowired
	private TakingJourney journey;

	@Autowired
	private AuditSearch search;

	private NoticeNumber number;

	@BeforeEach
	void start() {
		this.number = this.journey.start(1);
	}

	@Test
	void theCasesOfANoticeAreOpenedInOneEntryAndNewPlotsInAnother() {
		NoticeNumber many = this.journey.start(40);
		this.journey.publish(many, NoticeKind.CORRECTION, 2, "2025-09-10", "2025-09-12", TakingJourney.plots(40));
		this.journey.publish(many, NoticeKind.CHANGE_RESTART, 3, "2025-09-17", "2025-09-19", TakingJourney.plots(43));
		List<AuditRecord> opened = entries(many, Set.of(AuditAction.CASE_OPENED));
		assertThat(opened).allMatch((entry) -> entry.by().equals("publisher"));
		assertThat(opened).extracting(AuditRecord::changes)
			.containsExactly(List.of(new AuditChange("plots", null, "3")),
					List.of(new AuditChange("plots", null, "40")));
	}

	@Test
	void aRecordedEventIsOnRecordWithPlotAndStepAndNothingOfTheOwner() {
		this.journey.record(this.journey.find(this.number), "NOTICE_IS_SENT 2025-09-08");
		AuditRecord entry = only();
		assertThat(entry.action()).isEqualTo(AuditAction.EVENT_RECORDED);
		assertThat(entry.by()).isEqualTo("author");
		assertThat(entry.changes()).containsExactly(PLOT, new AuditChange("event", null, "NOTICE_IS_SENT"),
				new AuditChange("on", null, "2025-09-08"), new AuditChange("state", "PUBLISHED", "NOTICE_SENT"));
	}

	@Test
	void anAnnulmentIsOnRecordWithoutTheWordsOfItsReason() {
		CaseView view = this.journey.record(this.journey.find(this.number), "TITLE_IS_CONFIRMED 2025-09-08");
		LocalDate later = LocalDate.of(2027, 1, 1);
		CaseView off = done(this.cases.putOff(view.id(), view.version(), later, "author"));
		done(this.cases.annul(off.id(), off.version(), off.history().getFirst().id(), "Aigerim moved", "author"));
		List<AuditRecord> entries = entries();
		assertThat(entries).extracting(AuditRecord::action)
			.containsExactly(AuditAction.EVENT_ANNULLED, AuditAction.CASE_CHANGED, AuditAction.EVENT_RECORDED);
		assertThat(entries.get(1).changes()).containsExactly(PLOT, new AuditChange("extendedTo", null, "2027-01-01"));
		assertThat(entries.getFirst().changes()).containsExactly(PLOT,
				new AuditChange("event", "TITLE_IS_CONFIRMED", null), new AuditChange("on", "2025-09-08", null),
				new AuditChange("extendedTo", "2027-01-01", null));
	}

	@Test
	void theTermsOfAContractAreOnRecord() {
		this.journey.agree(this.journey.find(this.number));
		assertThat(only().changes()).containsExactly(PLOT,
				new AuditChange("contract", null, "prepaid, lump-sum, in-tenge"));
	}

	@Test
	void aProofAndItsAnnulmentAreOnRecord() {
		this.journey.proveInMedia(this.number, 1, "2025-09-05");
		long proof = this.publicity.of(this.number).getFirst().proofs().getFirst().id();
		assertThat(this.publicity.annul(this.number, proof, "Another notice", "author")).isEmpty();
		List<AuditRecord> entries = entries();
		assertThat(entries).extracting(AuditRecord::action)
			.containsExactly(AuditAction.EVENT_ANNULLED, AuditAction.PUBLICATION_EVIDENCE_ADDED);
		assertThat(entries).allMatch((entry) -> entry.subject().equals(this.number + "/1"));
		assertThat(entries.getLast().changes()).contains(new AuditChange("medium", null, "«Жетісу», № 98"),
				new AuditChange("on", null, "2025-09-05"));
	}

	@Test
	void whatIsRefusedOrStaleLeavesNoEntry() {
		CaseView view = this.journey.find(this.number);
		long id = view.id();
		long version = view.version();
		refused(this.cases.record(id, version, TakingJourney.transition("PROPERTY_IS_HANDED_OVER 2026-02-01"), null,
				"author"));
		refused(this.cases.record(id, version + 1, TakingJourney.transition("NOTICE_IS_SENT 2025-09-08"), null,
				"author"));
		refused(this.cases.putOff(id, version, LocalDate.of(2027, 1, 1), "author"));
		refused(this.cases.agree(id, version, new ContractTerms(true, false, true), "author"));
		assertThat(
				this.publicity.prove(this.number, new MediaProof(1, "", "", LocalDate.of(2025, 9, 5), null), "author"))
			.isNotEmpty();
		assertThat(entries()).isEmpty();
		CaseView sent = this.journey.record(view, "NOTICE_IS_SENT 2025-09-08");
		refused(this.cases.annul(id, sent.version(), sent.history().getFirst().id(), " ", "author"));
		this.journey.proveInMedia(this.number, 1, "2025-09-05");
		long proof = this.publicity.of(this.number).getFirst().proofs().getFirst().id();
		assertThat(this.publicity.annul(this.number, proof, " ", "author")).isNotEmpty();
		assertThat(entries()).hasSize(2);
	}

	private AuditRecord only() {
		List<AuditRecord> entries = entries();
		assertThat(entries).hasSize(1);
		return entries.getFirst();
	}

	/** What was done after the opening, the newest first. */
	private List<AuditRecord> entries() {
		return entries(this.number, EnumSet.complementOf(EnumSet.of(AuditAction.CASE_OPENED)));
	}

	private List<AuditRecord> entries(NoticeNumber number, Set<AuditAction> actions) {
		return this.search.newest(new AuditQuestion("", actions, number.value(), null, null, ""), Long.MAX_VALUE, 10);
	}

	private static CaseView done(CaseOutcome outcome) {
		assertThat(outcome).isInstanceOf(CaseOutcome.Done.class);
		return ((CaseOutcome.Done) outcome).current();
	}

	private static void refused(CaseOutcome outcome) {
		assertThat(outcome).isNotInstanceOf(CaseOutcome.Done.class);
	}

}
