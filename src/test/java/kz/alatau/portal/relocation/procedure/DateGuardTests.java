package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static kz.alatau.portal.relocation.procedure.Takings.PROCEDURE;
import static kz.alatau.portal.relocation.procedure.Takings.refusals;
import static kz.alatau.portal.relocation.procedure.Takings.then;
import static org.assertj.core.api.Assertions.assertThat;

/** The day before, of and after each date of the law. */
class DateGuardTests {

	/** Published on 2026-11-24. */
	@ParameterizedTest(name = "alienation from {0}: allowed {1}")
	@CsvSource({ "2027-02-23, false", "2027-02-24, true", "2027-02-25, true" })
	void theDateOfTheResolutionLiesThreeMonthsAfterPublication(LocalDate from, boolean allowed) {
		TakingCase taking = Takings.of("GROUNDS_ARE_CHECKED 2026-11-18", "RESOLUTION_IS_ADOPTED 2026-11-19")
			.with(new AlienationTerm(from, null));
		assertThat(refusals(taking, ProcedureEvent.RESOLUTION_IS_PUBLISHED, "2026-11-24")).isEqualTo(allowed ? List.of()
				: List.of(Refusal.of("alienationFrom", "procedure.date.three-months", LocalDate.of(2027, 2, 24))));
	}

	@Test
	void aResolutionWithoutADateIsNotPublished() {
		TakingCase taking = Takings.of("GROUNDS_ARE_CHECKED 2026-11-18", "RESOLUTION_IS_ADOPTED 2026-11-19")
			.with((AlienationTerm) null);
		assertThat(refusals(taking, ProcedureEvent.RESOLUTION_IS_PUBLISHED, "2026-11-24"))
			.containsExactly(Refusal.of("alienationFrom", "notices.gate.alienation-missing"));
	}

	/** GX, published on 2026-11-24: the own day is allowed and is not moved. */
	@ParameterizedTest(name = "signed on {0}: allowed {1}")
	@CsvSource({ "2027-02-23, false", "2027-02-24, true", "2027-02-25, true" })
	void aContractWaitsForTheEarliestDateOfTaking(LocalDate signed, boolean allowed) {
		TakingCase taking = then(Takings.received(), "DOCUMENTS_ARE_RECEIVED 2026-12-03",
				"VALUATION_IS_DONE 2026-12-20", "DRAFT_CONTRACT_IS_SENT 2026-12-21", "OWNER_CONSENTS 2026-12-28",
				"DRAFT_IS_SUBMITTED 2027-01-10");
		assertThat(refusals(taking, ProcedureEvent.CONTRACT_IS_SIGNED, signed)).isEqualTo(allowed ? List.of()
				: List.of(Refusal.of("on", "procedure.date.earliest-taking", LocalDate.of(2027, 2, 24))));
	}

	/** Received on 2026-12-02: only after 2027-03-02. */
	@ParameterizedTest(name = "filed on {0}: allowed {1}")
	@CsvSource({ "2027-03-01, false", "2027-03-02, false", "2027-03-03, true" })
	void aClaimComesAfterThreeMonthsFromReceipt(LocalDate filed, boolean allowed) {
		TakingCase taking = then(Takings.draftReceived(), "OWNER_DISAGREES 2027-02-20");
		assertThat(refusals(taking, ProcedureEvent.CLAIM_IS_FILED, filed)).isEqualTo(allowed ? List.of()
				: List.of(Refusal.of("on", "procedure.date.claim-early", LocalDate.of(2027, 3, 3))));
	}

	/** The resolution fixes 2027-12-31 as the last day. */
	@ParameterizedTest(name = "filed on {0}: allowed {1}")
	@CsvSource({ "2027-12-30, true", "2027-12-31, true", "2028-01-01, false" })
	void aClaimComesNoLaterThanTheDateOfTheResolution(LocalDate filed, boolean allowed) {
		TakingCase taking = then(Takings.draftReceived(), "OWNER_DISAGREES 2027-02-20");
		assertThat(refusals(taking, ProcedureEvent.CLAIM_IS_FILED, filed)).isEqualTo(allowed ? List.of()
				: List.of(Refusal.of("on", "procedure.date.claim-late", LocalDate.of(2027, 12, 31))));
	}

	/** GY: by no more than a year from 2027-12-31. */
	@ParameterizedTest(name = "put off to {0}: allowed {1}")
	@CsvSource({ "2027-12-30, false", "2027-12-31, true", "2028-12-30, true", "2028-12-31, true", "2029-01-01, false" })
	void theDateIsPutOffByNoMoreThanAYear(LocalDate to, boolean allowed) {
		TakingCase taking = then(Takings.received(), "TITLE_IS_CONFIRMED 2027-01-20");
		Recording recording = PROCEDURE.putOff(taking, to);
		assertThat(recording instanceof Recording.Recorded).isEqualTo(allowed);
		if (recording instanceof Recording.Recorded(TakingCase later)) {
			TakingCase refused = then(later, "DOCUMENTS_ARE_RECEIVED 2027-01-20", "VALUATION_IS_DONE 2027-01-20",
					"DRAFT_CONTRACT_IS_SENT 2027-01-20");
			assertThat(refusals(refused, ProcedureEvent.CLAIM_IS_FILED, to)).isEmpty();
			assertThat(refusals(refused, ProcedureEvent.CLAIM_IS_FILED, to.plusDays(1))).isNotEmpty();
		}
	}

	@Test
	void theDateIsPutOffOnlyForAConfirmedTitle() {
		assertThat(PROCEDURE.putOff(Takings.received(), LocalDate.of(2028, 6, 1)))
			.isEqualTo(new Recording.Refused(List.of(Refusal.of("extendedTo", "procedure.date.no-title"))));
	}

	@Test
	void aChangeOfTheDateTakesTheExtensionAndTheContractWithIt() {
		TakingCase taking = then(Takings.signed(), "TITLE_IS_CONFIRMED 2027-04-01");
		if (!(PROCEDURE.putOff(taking, LocalDate.of(2028, 6, 1)) instanceof Recording.Recorded(TakingCase later))) {
			throw new AssertionError();
		}
		LocalDate day = LocalDate.of(2027, 4, 2);
		TakingCase restarted = later.after(Takings.transition(ProcedureEvent.RESOLUTION_IS_CHANGED, day));
		assertThat(restarted.alienation()).isEqualTo(Takings.TERM);
		assertThat(restarted.contract()).isNull();
	}

}
