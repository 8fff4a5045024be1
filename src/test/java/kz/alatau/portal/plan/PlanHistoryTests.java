package kz.alatau.portal.plan;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static kz.alatau.portal.plan.PlanVersions.published;
import static org.assertj.core.api.Assertions.assertThat;

class PlanHistoryTests {

	private final PlanHistory history = new PlanHistory(
			List.of(published(1, "2024-05-17", null), published(2, "2026-07-01", 1), published(3, "2026-10-10", 2)));

	@ParameterizedTest
	@CsvSource({ "2024-05-17, 1", "2024-05-18, 1", "2026-06-30, 1", "2026-07-01, 2", "2026-07-02, 2", "2026-10-09, 2",
			"2026-10-10, 3", "2026-10-11, 3", "2099-01-01, 3" })
	void aVersionIsInForceFromTheDayOfItsWordingToTheDayBeforeTheNext(LocalDate day, int version) {
		assertThat(this.history.inForce(day)).map(PlanVersionSummary::number).contains(version);
	}

	@Test
	void nothingIsInForceTheDayBeforeTheFirst() {
		assertThat(this.history.inForce(LocalDate.of(2024, 5, 16))).isEmpty();
	}

	@Test
	void nothingIsInForceWithoutVersions() {
		PlanHistory none = new PlanHistory(List.of());
		assertThat(none.inForce(LocalDate.of(2026, 7, 1))).isEmpty();
		assertThat(none.earliest()).isEmpty();
	}

	@Test
	void theDayOfTheNewWordingCountsAndNotThatOfTheAct() {
		LocalDate act = LocalDate.of(2024, 5, 17);
		LocalDate wording = LocalDate.of(2025, 9, 9);
		PlanHistory restated = new PlanHistory(List
			.of(published(1, new PlanAct(PlanKind.GENERAL_PLAN, "388", act, "727", wording, null, null, null))));
		assertThat(restated.inForce(act)).isEmpty();
		assertThat(restated.inForce(wording.minusDays(1))).isEmpty();
		assertThat(restated.inForce(wording)).isPresent();
	}

	@Test
	void aVersionSupersededOnTheSameDayIsNotInForce() {
		PlanHistory sameDay = new PlanHistory(List.of(published(1, "2026-07-01", null), published(2, "2026-07-01", 1)));
		assertThat(sameDay.inForce(LocalDate.of(2026, 7, 1))).map(PlanVersionSummary::number).contains(2);
	}

	@Test
	void aVersionOfTheFutureLeavesTheEarlierOneInForce() {
		assertThat(this.history.inForce(LocalDate.of(2026, 10, 9))).map(PlanVersionSummary::number).contains(2);
		assertThat(this.history.successor(2)).map(PlanVersionSummary::number).contains(3);
	}

	@Test
	void theSuccessorIsTheVersionThatNamesTheOther() {
		assertThat(this.history.successor(1)).map(PlanVersionSummary::number).contains(2);
		assertThat(this.history.successor(3)).isEmpty();
		assertThat(this.history.successor(9)).isEmpty();
	}

	@Test
	void theEarliestIsTheOldestWording() {
		assertThat(this.history.earliest()).map(PlanVersionSummary::number).contains(1);
	}

}
