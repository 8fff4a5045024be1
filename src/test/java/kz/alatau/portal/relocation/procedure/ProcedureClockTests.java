package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.calendar.BundledYears;
import kz.alatau.portal.calendar.Deadline;
import kz.alatau.portal.calendar.WorkingCalendar;
import kz.alatau.portal.relocation.LegalRegime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static kz.alatau.portal.relocation.procedure.Takings.CLOCK;
import static kz.alatau.portal.relocation.procedure.Takings.then;
import static org.assertj.core.api.Assertions.assertThat;

class ProcedureClockTests {

	/** relocation-law.md, 1.6, in its order, from the files of the procedure. */
	@ParameterizedTest(name = "{0}: {1} gives {2}, effective {3}")
	@CsvSource({ "PUBLICATION, 2026-11-19, 2026-11-24, 2026-11-24", "SENDING, 2026-11-24, 2026-11-27, 2026-11-27",
			"EARLIEST_TAKING, 2026-11-24, 2027-02-24, 2027-02-24",
			"EARLIEST_TAKING, 2026-11-30, 2027-02-28, 2027-02-28", "CONCILIATION, 2026-12-02, 2026-12-17, 2026-12-17",
			"CLAIM, 2026-12-02, 2027-03-02, 2027-03-03", "VALUATION, 2026-12-17, 2027-01-17, 2027-01-18",
			"DRAFT_CONTRACT, 2027-01-15, 2027-01-29, 2027-01-29", "REPLY, 2027-02-03, 2027-02-23, 2027-02-23",
			"SUBMISSION, 2027-02-15, 2027-03-15, 2027-03-16", "COMMISSION, 2027-03-15, 2027-03-29, 2027-03-29",
			"PAYMENT, 2027-03-31, 2027-04-30, 2027-04-30",
			"TERMINATION_PUBLICATION, 2026-11-19, 2026-11-24, 2026-11-24",
			"DOCUMENTS, 2026-12-02, 2026-12-17, 2026-12-17", "CONCILIATION_ANSWER, 2026-12-02, 2026-12-12, 2026-12-14",
			"PROPOSALS, 2027-02-03, 2027-02-23, 2027-02-23", "PROPOSALS_ANSWER, 2027-01-31, 2027-02-28, 2027-03-01",
			"COURT_DECISION, 2027-01-31, 2027-02-28, 2027-03-01", "TITLE_EXTENSION, 2027-12-31, 2028-12-31, 2028-12-31",
			"DEVELOPMENT, 2026-07-06, 2028-07-06, 2028-07-06" })
	void vectorsOfTheReferenceOfLaw(TimeLimit limit, LocalDate event, LocalDate raw, LocalDate effective) {
		LegalRegime regime = (limit == TimeLimit.DEVELOPMENT) ? LegalRegime.ALATAU_SPECIAL : LegalRegime.GENERAL;
		Deadline deadline = BundledProcedure.RULES.limit(limit, regime, event).deadline(event, BundledYears.CALENDAR);
		assertThat(deadline.rawDueDate()).isEqualTo(raw);
		assertThat(deadline.effectiveDueDate()).isEqualTo(effective);
		assertThat(deadline.rule()).isEqualTo(limit.id());
	}

	@ParameterizedTest(name = "on {0}: {1} left, {2} over")
	@CsvSource({ "2026-11-19, 5, 0", "2026-11-23, 1, 0", "2026-11-24, 0, 0", "2026-11-25, 0, 1", "2026-12-24, 0, 30" })
	void theClockSaysDaysLeftOrOverdue(LocalDate today, long left, long over) {
		TakingCase taking = Takings.of("GROUNDS_ARE_CHECKED 2026-11-18", "RESOLUTION_IS_ADOPTED 2026-11-19");
		ClockReading reading = CLOCK.everybody(taking, today);
		assertThat(reading.pending()).singleElement().satisfies((step) -> {
			assertThat(step.limit()).isEqualTo(TimeLimit.PUBLICATION);
			assertThat(step.daysLeft()).isEqualTo(left);
			assertThat(step.overdueBy()).isEqualTo(over);
			assertThat(step.deadline().reference().article()).isEqualTo("63(5)");
		});
		assertThat(reading.overdue()).hasSize((over > 0) ? 1 : 0);
	}

	@Test
	void whatHappenedLateSaysByHowMuch() {
		TakingCase taking = Takings.of("GROUNDS_ARE_CHECKED 2026-11-10", "RESOLUTION_IS_ADOPTED 2026-11-12",
				"RESOLUTION_IS_PUBLISHED 2026-11-24", "NOTICE_IS_SENT 2026-11-27");
		assertThat(CLOCK.staff(taking, LocalDate.of(2026, 12, 1)).happened()).extracting(Happening::lateBy)
			.containsExactly(0L, 0L, 7L, 0L);
	}

	@Test
	void afterReceiptTheTimesOfTheOwnerRun() {
		assertThat(limits(CLOCK.staff(Takings.received(), LocalDate.of(2026, 12, 3))))
			.containsExactly(TimeLimit.DOCUMENTS, TimeLimit.CONCILIATION, TimeLimit.EARLIEST_TAKING, TimeLimit.CLAIM);
	}

	@Test
	void anOwnerWhoLetsATimeRunOutIsNotCalledLate() {
		ClockReading reading = CLOCK.staff(Takings.received(), LocalDate.of(2027, 1, 20));
		assertThat(reading.pending()).anySatisfy((step) -> assertThat(step.overdueBy()).isPositive());
		assertThat(reading.overdue()).isEmpty();
	}

	@Test
	void eachStepStopsItsClockAndStartsTheNext() {
		LocalDate today = LocalDate.of(2027, 4, 1);
		assertThat(limits(CLOCK.staff(Takings.draftReceived(), today))).contains(TimeLimit.REPLY, TimeLimit.PROPOSALS)
			.doesNotContain(TimeLimit.VALUATION, TimeLimit.DRAFT_CONTRACT, TimeLimit.DOCUMENTS);
		assertThat(limits(CLOCK.staff(Takings.consented(), today))).contains(TimeLimit.SUBMISSION)
			.doesNotContain(TimeLimit.REPLY, TimeLimit.PROPOSALS);
		assertThat(limits(CLOCK.staff(Takings.signed(), today))).containsExactly(TimeLimit.EARLIEST_TAKING,
				TimeLimit.PAYMENT);
		assertThat(limits(CLOCK.staff(then(Takings.claimed(), "HEARING_IS_PREPARED 2027-03-20"), today)))
			.containsExactly(TimeLimit.EARLIEST_TAKING, TimeLimit.COURT_DECISION);
	}

	@Test
	void whatIsOverHasNoClock() {
		TakingCase over = then(Takings.signed(), "COMPENSATION_IS_PAID 2027-04-30",
				"PROPERTY_IS_HANDED_OVER 2027-05-03");
		assertThat(CLOCK.staff(over, LocalDate.of(2027, 6, 1)).pending()).isEmpty();
		assertThat(CLOCK.staff(over, LocalDate.of(2027, 6, 1)).claimUntil()).isNull();
	}

	@Test
	void aTerminationIsStillToBePublished() {
		TakingCase taking = then(Takings.received(), "TERMINATION_IS_ADOPTED 2026-12-10");
		LocalDate today = LocalDate.of(2026, 12, 11);
		assertThat(limits(CLOCK.everybody(taking, today))).containsExactly(TimeLimit.TERMINATION_PUBLICATION);
		assertThat(limits(CLOCK.everybody(then(taking, "TERMINATION_IS_PUBLISHED 2026-12-11"), today))).isEmpty();
	}

	@Test
	void aChangeStartsEveryClockAnew() {
		TakingCase changed = then(Takings.draftReceived(), "RESOLUTION_IS_CHANGED 2027-02-10");
		LocalDate today = LocalDate.of(2027, 2, 11);
		assertThat(limits(CLOCK.staff(changed, today))).containsExactly(TimeLimit.PUBLICATION);
		TakingCase again = changed.with(new AlienationTerm(LocalDate.of(2027, 6, 1), null));
		assertThat(CLOCK.staff(then(again, "RESOLUTION_IS_PUBLISHED 2027-02-12"), today).pending())
			.extracting((step) -> step.deadline().rawDueDate())
			.containsExactly(LocalDate.of(2027, 2, 15), LocalDate.of(2027, 5, 12));
	}

	@Test
	void aNewOwnerLeavesEveryClockRunning() {
		LocalDate today = LocalDate.of(2027, 2, 11);
		TakingCase sold = then(Takings.draftReceived(), "OWNER_IS_CHANGED 2027-02-10");
		assertThat(CLOCK.staff(sold, today).pending()).isEqualTo(CLOCK.staff(Takings.draftReceived(), today).pending());
	}

	@Test
	void everybodySeesNoDateAndNoStepOfASingleOwner() {
		LocalDate today = LocalDate.of(2027, 4, 1);
		ClockReading reading = CLOCK.everybody(Takings.signed(), today);
		assertThat(reading.state()).isEqualTo(ProcedureState.PUBLISHED);
		assertThat(reading.happened()).extracting(Happening::event)
			.containsExactly(ProcedureEvent.GROUNDS_ARE_CHECKED, ProcedureEvent.RESOLUTION_IS_ADOPTED,
					ProcedureEvent.RESOLUTION_IS_PUBLISHED);
		assertThat(limits(reading)).containsExactly(TimeLimit.EARLIEST_TAKING);
		assertThat(reading.claimUntil()).isNull();
		assertThat(CLOCK.everybody(then(Takings.signed(), "COMPENSATION_IS_PAID 2027-04-30"), today))
			.isEqualTo(reading);
	}

	@Test
	void whatIsPublicIsOnlyWhatThePublicEventsStart() {
		assertThat(Arrays.stream(TimeLimit.values()).filter(TimeLimit::isPublic)).containsExactly(TimeLimit.PUBLICATION,
				TimeLimit.TERMINATION_PUBLICATION, TimeLimit.SENDING, TimeLimit.EARLIEST_TAKING);
	}

	@Test
	void staffSeeTheLastDayForAClaim() {
		Deadline until = CLOCK.staff(Takings.draftReceived(), LocalDate.of(2027, 2, 4)).claimUntil();
		assertThat(until.effectiveDueDate()).isEqualTo("2027-12-31");
		assertThat(until.reference().article()).isEqualTo("65(12)");
	}

	@Test
	void aLastDayThatPassedIsNoFaultOfAnybody() {
		Deadline until = CLOCK.staff(Takings.received(), LocalDate.of(2028, 1, 10)).claimUntil();
		assertThat(new PendingStep(TimeLimit.CLAIM, until, false, 0, until.overdueBy(LocalDate.of(2028, 1, 10))))
			.satisfies((step) -> assertThat(step.overdueBy()).isEqualTo(10))
			.satisfies((step) -> assertThat(step.isOverdue()).isFalse());
		assertThat(CLOCK.staff(Takings.received(), LocalDate.of(2027, 2, 4)).claimTooLateFrom()).isEmpty();
	}

	@Test
	void underTheSpecialRegimeTheLimitsOfTheGeneralLawAreIndicative() {
		TakingCase special = new TakingCase(LegalRegime.ALATAU_SPECIAL, Takings.TERM, null,
				Takings.received().transitions());
		LocalDate today = LocalDate.of(2026, 12, 3);
		assertThat(CLOCK.staff(special, today).pending()).allMatch(PendingStep::indicative);
		assertThat(CLOCK.staff(Takings.received(), today).pending()).noneMatch(PendingStep::indicative);
		assertThat(CLOCK.development(today, today).indicative()).isFalse();
	}

	@Test
	void aYearWithoutATableIsNamed() {
		ProcedureClock clock = new ProcedureClock(BundledProcedure.RULES, WorkingCalendar.WEEKENDS);
		TakingCase taking = Takings.of("GROUNDS_ARE_CHECKED 2026-11-18", "RESOLUTION_IS_ADOPTED 2026-11-19");
		assertThat(clock.everybody(taking, LocalDate.of(2026, 11, 20)).pending().getFirst().deadline().notes())
			.singleElement()
			.satisfies((note) -> assertThat(note.messageKey()).isEqualTo("calendar.note.no-table"));
	}

	private static List<TimeLimit> limits(ClockReading reading) {
		return reading.pending().stream().map(PendingStep::limit).toList();
	}

}
