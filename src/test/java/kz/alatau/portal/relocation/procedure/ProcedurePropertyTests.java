package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import kz.alatau.portal.relocation.LegalRegime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static kz.alatau.portal.relocation.procedure.Takings.CLOCK;
import static kz.alatau.portal.relocation.procedure.Takings.PROCEDURE;
import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for whatever somebody tries to record. */
class ProcedurePropertyTests {

	private static final int ATTEMPTS = 60;

	static LongStream seeds() {
		return LongStream.range(0, 300);
	}

	/** Without this the other properties could hold for nothing. */
	@Test
	void randomTakingsReachEveryState() {
		Set<ProcedureState> reached = EnumSet.noneOf(ProcedureState.class);
		seeds().forEach((seed) -> history(seed).forEach((taking) -> reached.add(taking.state())));
		assertThat(reached).containsExactlyInAnyOrder(ProcedureState.values());
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void daysNeverRunBackwards(long seed) {
		assertThat(last(seed).transitions()).extracting(Transition::on).isSorted();
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void nothingIsHandedOverThatWasNotPaidForInTheSameRound(long seed) {
		for (TakingCase taking : history(seed)) {
			if (taking.state() == ProcedureState.HANDED_OVER) {
				LocalDate paid = taking.last(ProcedureEvent.COMPENSATION_IS_PAID).orElseThrow();
				assertThat(paid).isBeforeOrEqualTo(taking.last(ProcedureEvent.PROPERTY_IS_HANDED_OVER).orElseThrow());
			}
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void nothingIsPaidForOnAResolutionAlone(long seed) {
		for (TakingCase taking : history(seed)) {
			if (taking.state() == ProcedureState.COMPENSATION_PAID) {
				assertThat(taking.last(ProcedureEvent.CONTRACT_IS_SIGNED).isPresent()
						|| taking.last(ProcedureEvent.CLAIM_IS_GRANTED).isPresent())
					.isTrue();
			}
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void noLastStepComesBeforeThreeMonthsFromPublication(long seed) {
		for (TakingCase taking : history(seed)) {
			if (taking.state().waitsForEarliestTaking()) {
				LocalDate earliest = taking.last(ProcedureEvent.RESOLUTION_IS_PUBLISHED).orElseThrow().plusMonths(3);
				assertThat(taking.transitions().getLast().on()).isAfterOrEqualTo(earliest);
			}
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aRestartResetsEveryClock(long seed) {
		for (TakingCase taking : history(seed)) {
			Transition last = taking.transitions().getLast();
			if (last.event() == ProcedureEvent.RESOLUTION_IS_CHANGED) {
				assertThat(CLOCK.staff(taking, last.on()).pending()).singleElement()
					.satisfies((step) -> assertThat(step.deadline().rawDueDate()).isAfter(last.on()))
					.extracting(PendingStep::limit)
					.isEqualTo(TimeLimit.PUBLICATION);
			}
			taking.last(ProcedureEvent.RESOLUTION_IS_CHANGED)
				.ifPresent((changed) -> assertThat(CLOCK.staff(taking, last.on()).pending())
					.allSatisfy((step) -> assertThat(step.deadline().rawDueDate()).isAfter(changed)));
		}
	}

	/** Of the same case on a later day: fewer days left, more overdue, the same dates. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void noClockRunsBackwards(long seed) {
		TakingCase taking = last(seed);
		LocalDate day = taking.transitions().getLast().on();
		List<PendingStep> before = CLOCK.staff(taking, day).pending();
		for (int later = 1; later < 60; later += 7) {
			List<PendingStep> after = CLOCK.staff(taking, day.plusDays(later)).pending();
			for (int i = 0; i < before.size(); i++) {
				assertThat(after.get(i).deadline()).isEqualTo(before.get(i).deadline());
				assertThat(after.get(i).daysLeft()).isLessThanOrEqualTo(before.get(i).daysLeft());
				assertThat(after.get(i).overdueBy()).isGreaterThanOrEqualTo(before.get(i).overdueBy());
			}
		}
	}

	/** Whatever else happens, a clock that goes on running is due no earlier. */
	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void anotherEventNeverBringsADueDateForward(long seed) {
		List<TakingCase> history = history(seed);
		for (int i = 1; i < history.size(); i++) {
			LocalDate day = history.get(i).transitions().getLast().on();
			List<PendingStep> after = CLOCK.staff(history.get(i), day).pending();
			for (PendingStep before : CLOCK.staff(history.get(i - 1), day).pending()) {
				assertThat(after).filteredOn((step) -> step.limit() == before.limit())
					.allSatisfy((step) -> assertThat(step.deadline().effectiveDueDate())
						.isAfterOrEqualTo(before.deadline().effectiveDueDate()));
			}
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void everybodySeesOnlyWhatHappensToTheResolution(long seed) {
		TakingCase taking = last(seed);
		LocalDate day = taking.transitions().getLast().on();
		ClockReading reading = CLOCK.everybody(taking, day);
		assertThat(reading.happened()).allMatch((one) -> one.event().isPublic());
		assertThat(reading.pending()).allMatch((step) -> step.limit().isPublic());
	}

	private static TakingCase last(long seed) {
		return history(seed).getLast();
	}

	/** Every case on the way, from the first event on. */
	private static List<TakingCase> history(long seed) {
		Random random = new Random(seed);
		LocalDate day = LocalDate.of(2026, 7, 1).plusDays(random.nextInt(300));
		TakingCase taking = TakingCase.begin(LegalRegime.values()[random.nextInt(2)])
			.with(new AlienationTerm(day.plusMonths(4 + random.nextInt(12)), day.plusYears(2)));
		List<TakingCase> history = new ArrayList<>();
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			day = day.plusDays((attempt == 0) ? 0 : random.nextInt(25) - 3);
			ProcedureEvent event = event(taking, random);
			TakingCase prepared = (event == ProcedureEvent.CONTRACT_IS_SIGNED)
					? taking.with(new ContractTerms(random.nextInt(4) > 0, true, true)) : taking;
			LocalDate today = day.plusDays(5);
			if (PROCEDURE.record(prepared, Takings.transition(event, day),
					today) instanceof Recording.Recorded(TakingCase next)) {
				taking = next;
				history.add(next);
			}
		}
		return history;
	}

	/** Mostly one that can happen, seldom one that ends it all, now and then any. */
	private static ProcedureEvent event(TakingCase taking, Random random) {
		List<ProcedureEvent> possible = new ArrayList<>(ProcedureEvent.possibleIn(taking.state()));
		if (random.nextInt(20) > 0) {
			possible.remove(ProcedureEvent.TERMINATION_IS_ADOPTED);
		}
		if (random.nextInt(6) > 0) {
			possible.remove(ProcedureEvent.RESOLUTION_IS_CHANGED);
		}
		if (possible.isEmpty() || random.nextInt(5) == 0) {
			return ProcedureEvent.values()[random.nextInt(ProcedureEvent.values().length)];
		}
		return possible.get(random.nextInt(possible.size()));
	}

}
