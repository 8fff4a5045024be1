package kz.alatau.portal.plan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Rule REG-6; the law is in force since 1 July 2026. */
class PlanLegalBasisTests {

	@ParameterizedTest
	@CsvSource({ "GENERAL_PLAN, 2025-09-09, EARLIER_PLAN", "GENERAL_PLAN, 2026-10-01, EARLIER_PLAN",
			"DETAILED_PLAN, 2026-06-30, EARLIER_PLAN", "DETAILED_PLAN, 2026-07-01, ADMINISTRATION",
			"MASTER_PLAN, 2026-06-30, EARLIER_PLAN", "MASTER_PLAN, 2026-07-01, COUNCIL",
			"LONG_TERM_PLAN, 2026-07-02, COUNCIL" })
	void aPlanOfTheCityRestsOnTheNewLawFromItsFirstDay(PlanKind kind, String day, PlanLegalBasis basis) {
		assertThat(PlanLegalBasis.of(PlanVersions.act(kind, day, null))).isEqualTo(basis);
	}

}
