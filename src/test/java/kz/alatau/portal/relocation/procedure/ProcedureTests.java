package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static kz.alatau.portal.relocation.procedure.Takings.PROCEDURE;
import static kz.alatau.portal.relocation.procedure.Takings.refusals;
import static kz.alatau.portal.relocation.procedure.Takings.then;
import static kz.alatau.portal.relocation.procedure.Takings.transition;
import static org.assertj.core.api.Assertions.assertThat;

class ProcedureTests {

	@Test
	void aTakingByContractGoesItsWay() {
		TakingCase taking = then(Takings.signed(), "COMPENSATION_IS_PAID 2027-04-30",
				"PROPERTY_IS_HANDED_OVER 2027-05-03");
		assertThat(taking.state()).isEqualTo(ProcedureState.HANDED_OVER);
	}

	@Test
	void aTakingBeginsWithAGroundThatWasChecked() {
		LocalDate day = LocalDate.of(2026, 11, 18);
		Transition checked = transition(ProcedureEvent.GROUNDS_ARE_CHECKED, day);
		GroundCheck whole = new GroundCheck(Ground.HOUSING, true, true, true, false, false);
		assertThat(PROCEDURE.begin(LegalRegime.GENERAL, whole, checked, day)).isInstanceOfSatisfying(
				Recording.Recorded.class,
				(begun) -> assertThat(begun.taking().state()).isEqualTo(ProcedureState.GROUNDS_CHECKED));
		GroundCheck commercial = new GroundCheck(Ground.HOUSING, false, true, true, false, false);
		assertThat(PROCEDURE.begin(LegalRegime.GENERAL, commercial, checked, day))
			.isEqualTo(new Recording.Refused(List.of(Refusal.of("stateNeed", "procedure.ground.not-state-need"))));
	}

	@Test
	void aTakingByCourtGoesItsWay() {
		TakingCase taking = then(Takings.claimed(), "HEARING_IS_PREPARED 2027-03-20", "CLAIM_IS_GRANTED 2027-05-05",
				"COMPENSATION_IS_PAID 2027-06-01", "PROPERTY_IS_HANDED_OVER 2027-06-02");
		assertThat(taking.state()).isEqualTo(ProcedureState.HANDED_OVER);
	}

	@Test
	void aDraftAgreedInConciliationGoesToTheMaslikhat() {
		TakingCase taking = then(Takings.draftReceived(), "OWNER_DISAGREES 2027-02-20", "PROPOSALS_ARE_MADE 2027-02-20",
				"VALUATION_IS_DONE 2027-03-01");
		assertThat(refusals(taking, ProcedureEvent.DRAFT_IS_SUBMITTED, "2027-03-10"))
			.containsExactly(Refusal.of("event", "procedure.order.consent"));
		assertThat(then(taking, "PROPOSALS_ARE_AGREED 2027-03-10", "DRAFT_IS_SUBMITTED 2027-03-11").state())
			.isEqualTo(ProcedureState.MASLIKHAT);
	}

	@Test
	void theOwnerMayAskForConciliationWhileTheValueIsBeingFound() {
		TakingCase taking = then(Takings.received(), "DOCUMENTS_ARE_RECEIVED 2026-12-04",
				"CONCILIATION_IS_ASKED 2026-12-10", "CONCILIATION_IS_ANSWERED 2026-12-20");
		assertThat(taking.state()).isEqualTo(ProcedureState.VALUATION);
	}

	@Test
	void whatTheTableDoesNotAllowIsRefused() {
		assertThat(refusals(Takings.published(), ProcedureEvent.NOTICE_IS_RECEIVED, "2026-12-02"))
			.containsExactly(Refusal.of("event", "procedure.order.step"));
		assertThat(refusals(Takings.received(), ProcedureEvent.RESOLUTION_IS_ADOPTED, "2026-12-02"))
			.containsExactly(Refusal.of("event", "procedure.order.step"));
	}

	/** Guard (a), and with it guard (c) where there is neither contract nor decision. */
	@Test
	void nothingIsHandedOverBeforeItIsPaidFor() {
		assertThat(refusals(Takings.signed(), ProcedureEvent.PROPERTY_IS_HANDED_OVER, "2027-05-03"))
			.containsExactly(Guard.A.refusal());
		assertThat(refusals(Takings.received(), ProcedureEvent.PROPERTY_IS_HANDED_OVER, "2027-05-03"))
			.containsExactly(Guard.A.refusal(), Guard.C.refusal());
	}

	@ParameterizedTest(name = "before transfer {0}, lump sum {1}, in tenge {2}: allowed {3}")
	@CsvSource({ "true, true, true, true", "false, true, true, false", "true, false, true, false",
			"true, true, false, false" })
	void guardBAllowsNoWaiverOfPayment(boolean before, boolean lumpSum, boolean tenge, boolean allowed) {
		TakingCase taking = then(Takings.consented(), "DRAFT_IS_SUBMITTED 2027-03-15")
			.with(new ContractTerms(before, lumpSum, tenge));
		List<Refusal> refusals = refusals(taking, ProcedureEvent.CONTRACT_IS_SIGNED, "2027-03-31");
		assertThat(refusals).isEqualTo(allowed ? List.of() : List.of(Guard.B.refusal()));
	}

	@Test
	void guardBAsksForTheTermsOfTheContract() {
		TakingCase taking = then(Takings.consented(), "DRAFT_IS_SUBMITTED 2027-03-15");
		TakingCase unknown = new TakingCase(taking.regime(), taking.alienation(), null, taking.transitions());
		assertThat(refusals(unknown, ProcedureEvent.CONTRACT_IS_SIGNED, "2027-03-31"))
			.containsExactly(Guard.B.refusal());
	}

	@Test
	void guardCWantsAContractOrACourtDecision() {
		assertThat(refusals(Takings.claimed(), ProcedureEvent.COMPENSATION_IS_PAID, "2027-04-01"))
			.containsExactly(Guard.C.refusal());
		assertThat(refusals(then(Takings.claimed(), "CLAIM_IS_GRANTED 2027-05-05"), ProcedureEvent.COMPENSATION_IS_PAID,
				"2027-05-06"))
			.isEmpty();
	}

	@Test
	void guardDKeepsTheStateWhenTheOwnerChanges() {
		TakingCase taking = then(Takings.draftReceived(), "OWNER_IS_CHANGED 2027-02-10");
		assertThat(taking.state()).isEqualTo(ProcedureState.DRAFT_CONTRACT_SENT);
		assertThat(taking.round()).hasSize(taking.transitions().size());
	}

	@ParameterizedTest
	@EnumSource(names = { "MEDIA", "WEBSITE" })
	void guardEWantsMediaAndWebsite(EvidenceKind only) {
		TakingCase taking = Takings.of("GROUNDS_ARE_CHECKED 2026-11-18", "RESOLUTION_IS_ADOPTED 2026-11-19");
		LocalDate day = LocalDate.of(2026, 11, 24);
		var half = new Transition(ProcedureEvent.RESOLUTION_IS_PUBLISHED, day, new TransitionAct("1", day),
				List.of(new Evidence(only, "no. 47", "")));
		assertThat(PROCEDURE.refusals(taking, half, day)).containsExactly(Guard.E.refusal());
	}

	@ParameterizedTest
	@EnumSource(ProcedureEvent.class)
	void everyEventNeedsItsEvidence(ProcedureEvent event) {
		LocalDate day = LocalDate.of(2026, 11, 24);
		var bare = new Transition(event, day, new TransitionAct("1", day), List.of());
		assertThat(PROCEDURE.refusals(Takings.published(), bare, day)).extracting(Refusal::field).contains("evidence");
	}

	@ParameterizedTest(name = "adopted, changed or published on {0}: allowed {1}")
	@CsvSource({ "2026-11-18, false", "2026-11-19, true", "2026-11-20, true" })
	void aStepIsNotDatedBeforeTheLast(LocalDate day, boolean allowed) {
		TakingCase taking = Takings.of("GROUNDS_ARE_CHECKED 2026-11-18", "RESOLUTION_IS_ADOPTED 2026-11-19");
		assertThat(refusals(taking, ProcedureEvent.RESOLUTION_IS_PUBLISHED, day).isEmpty()).isEqualTo(allowed);
	}

	@Test
	void whatHasNotHappenedYetIsNotRecorded() {
		Transition next = transition(ProcedureEvent.NOTICE_IS_SENT, LocalDate.of(2026, 11, 27));
		assertThat(PROCEDURE.refusals(Takings.published(), next, LocalDate.of(2026, 11, 26)))
			.containsExactly(Refusal.of("on", "procedure.date.future"));
		assertThat(PROCEDURE.refusals(Takings.published(), next, LocalDate.of(2026, 11, 27))).isEmpty();
	}

	@Test
	void anActIsNotYoungerThanTheStepThatRestsOnIt() {
		LocalDate day = LocalDate.of(2026, 11, 26);
		var next = new Transition(ProcedureEvent.NOTICE_IS_SENT, day, new TransitionAct("1", day.plusDays(1)),
				List.of(new Evidence(EvidenceKind.POSTING, "no. 1", "")));
		assertThat(PROCEDURE.refusals(Takings.published(), next, day))
			.containsExactly(Refusal.of("act", "procedure.date.act-later"));
	}

	@Test
	void aDraftContractFollowsTheValuation() {
		TakingCase taking = then(Takings.received(), "DOCUMENTS_ARE_RECEIVED 2026-12-17");
		assertThat(refusals(taking, ProcedureEvent.DRAFT_CONTRACT_IS_SENT, "2027-01-10"))
			.containsExactly(Refusal.of("event", "procedure.order.valuation"));
	}

	@Test
	void afterPaymentNothingIsChangedOrTerminated() {
		TakingCase paid = then(Takings.signed(), "COMPENSATION_IS_PAID 2027-04-30");
		assertThat(refusals(paid, ProcedureEvent.RESOLUTION_IS_CHANGED, "2027-05-01")).isNotEmpty();
		assertThat(refusals(paid, ProcedureEvent.TERMINATION_IS_ADOPTED, "2027-05-01")).isNotEmpty();
	}

	@Test
	void aRefusedEventLeavesTheCaseAsItWas() {
		TakingCase taking = Takings.published();
		LocalDate day = LocalDate.of(2026, 12, 2);
		assertThat(PROCEDURE.record(taking, transition(ProcedureEvent.NOTICE_IS_RECEIVED, day), day))
			.isEqualTo(new Recording.Refused(List.of(Refusal.of("event", "procedure.order.step"))));
		assertThat(PROCEDURE.record(taking, transition(ProcedureEvent.NOTICE_IS_SENT, day), day))
			.isInstanceOf(Recording.Recorded.class);
	}

}
