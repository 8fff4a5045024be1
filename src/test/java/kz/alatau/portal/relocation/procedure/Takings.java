package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.calendar.BundledYears;
import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

/** Takings for tests, with the dates of relocation-law.md, 1.6. */
final class Takings {

	static final Procedure PROCEDURE = new Procedure(BundledProcedure.RULES, BundledYears.CALENDAR);

	static final ProcedureClock CLOCK = new ProcedureClock(BundledProcedure.RULES, BundledYears.CALENDAR);

	static final AlienationTerm TERM = new AlienationTerm(LocalDate.of(2027, 2, 24), LocalDate.of(2027, 12, 31));

	static final ContractTerms LAWFUL = new ContractTerms(true, true, true);

	private Takings() {
	}

	/** What happened, as lines of event and day. */
	static TakingCase of(String... lines) {
		return then(TakingCase.begin(LegalRegime.GENERAL).with(TERM).with(LAWFUL), lines);
	}

	/** What happened then; everything must have been allowed. */
	static TakingCase then(TakingCase taking, String... lines) {
		TakingCase result = taking;
		for (String line : lines) {
			String[] words = line.split(" ");
			Transition next = transition(ProcedureEvent.valueOf(words[0]), LocalDate.parse(words[1]));
			assertThat(PROCEDURE.refusals(result, next, next.on())).as(line).isEmpty();
			result = result.after(next);
			if (next.event() == ProcedureEvent.RESOLUTION_IS_CHANGED) {
				result = result.with(LAWFUL);
			}
		}
		return result;
	}

	static List<Refusal> refusals(TakingCase taking, ProcedureEvent event, LocalDate on) {
		return PROCEDURE.refusals(taking, transition(event, on), on);
	}

	static List<Refusal> refusals(TakingCase taking, ProcedureEvent event, String on) {
		return refusals(taking, event, LocalDate.parse(on));
	}

	/** With everything that proves it. */
	static Transition transition(ProcedureEvent event, LocalDate on) {
		return new Transition(event, on, new TransitionAct("118-п", on.minusDays(1)),
				event.evidence().stream().map((kind) -> new Evidence(kind, "no. 1", "")).toList());
	}

	static TakingCase published() {
		return of("GROUNDS_ARE_CHECKED 2026-11-18", "RESOLUTION_IS_ADOPTED 2026-11-19",
				"RESOLUTION_IS_PUBLISHED 2026-11-24");
	}

	static TakingCase received() {
		return then(published(), "NOTICE_IS_SENT 2026-11-26", "NOTICE_IS_RECEIVED 2026-12-02");
	}

	static TakingCase draftReceived() {
		return then(received(), "DOCUMENTS_ARE_RECEIVED 2026-12-17", "VALUATION_IS_DONE 2027-01-15",
				"DRAFT_CONTRACT_IS_SENT 2027-01-28", "DRAFT_CONTRACT_IS_RECEIVED 2027-02-03");
	}

	static TakingCase consented() {
		return then(draftReceived(), "OWNER_CONSENTS 2027-02-15");
	}

	static TakingCase signed() {
		return then(consented(), "DRAFT_IS_SUBMITTED 2027-03-15", "COMMISSION_DECIDES 2027-03-25",
				"CONTRACT_IS_SIGNED 2027-03-31");
	}

	static TakingCase claimed() {
		return then(draftReceived(), "OWNER_DISAGREES 2027-02-20", "CLAIM_IS_FILED 2027-03-03");
	}

}
