package kz.alatau.portal.plan;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.plan.PlanWarning.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static kz.alatau.portal.plan.PlanVersions.act;
import static kz.alatau.portal.plan.PlanVersions.published;
import static org.assertj.core.api.Assertions.assertThat;

/** Rule REG-7: Constitutional Law 286-VIII, art. 63(3)-(4). */
class CorrectionLimitTests {

	/** A plan, and its first correction ten years later. */
	private static PlanHistory corrected(PlanKind kind) {
		return new PlanHistory(
				List.of(published(1, act(kind, "2017-03-01", null)), published(2, act(kind, "2027-03-01", 1))));
	}

	@ParameterizedTest
	@CsvSource({ "MASTER_PLAN, 2032-02-29, true", "MASTER_PLAN, 2032-03-01, false", "MASTER_PLAN, 2032-03-02, false",
			"LONG_TERM_PLAN, 2037-02-28, true", "LONG_TERM_PLAN, 2037-03-01, false",
			"LONG_TERM_PLAN, 2032-03-01, true" })
	void aSecondCorrectionWarnsUntilTheYearsHavePassed(PlanKind kind, String day, boolean warns) {
		assertThat(CorrectionLimit.check(act(kind, day, 2), corrected(kind)).isPresent()).isEqualTo(warns);
	}

	@Test
	void theWarningNamesTheDaysAndTheFirstDayWithoutIt() {
		assertThat(CorrectionLimit.check(act(PlanKind.MASTER_PLAN, "2030-06-01", 2), corrected(PlanKind.MASTER_PLAN)))
			.contains(new PlanWarning(Kind.CORRECTED_TOO_SOON, PlanKind.MASTER_PLAN, LocalDate.of(2027, 3, 1),
					LocalDate.of(2030, 6, 1), 5, LocalDate.of(2032, 3, 1)));
	}

	@Test
	void theFirstCorrectionSoonAfterThePlanUsesUpTheOneAllowed() {
		PlanHistory adopted = new PlanHistory(List.of(published(1, "2027-03-01", null)));
		assertThat(CorrectionLimit.check(act(PlanKind.MASTER_PLAN, "2028-03-01", 1), adopted)).map(PlanWarning::kind)
			.contains(Kind.CORRECTED_SOON_AFTER_ADOPTION);
		assertThat(CorrectionLimit.check(act(PlanKind.MASTER_PLAN, "2032-03-01", 1), adopted)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "GENERAL_PLAN", "DETAILED_PLAN" })
	void plansWithoutALimitNeverWarn(PlanKind kind) {
		assertThat(CorrectionLimit.check(act(kind, "2027-03-02", 2), corrected(kind))).isEmpty();
	}

	@Test
	void aPlanOfAnotherKindIsNoCorrection() {
		PlanHistory general = new PlanHistory(List.of(published(1, act(PlanKind.GENERAL_PLAN, "2026-12-01", null))));
		assertThat(CorrectionLimit.check(act(PlanKind.MASTER_PLAN, "2027-03-01", 1), general)).isEmpty();
	}

	@Test
	void theFirstPlanIsNoCorrection() {
		assertThat(CorrectionLimit.check(act(PlanKind.MASTER_PLAN, "2027-03-01", null), new PlanHistory(List.of())))
			.isEmpty();
	}

}
