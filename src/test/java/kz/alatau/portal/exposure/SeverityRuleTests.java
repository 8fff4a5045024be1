package kz.alatau.portal.exposure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static kz.alatau.portal.exposure.TestPlan.box;
import static org.assertj.core.api.Assertions.assertThat;

/** A result says by itself why it has its severity. */
class SeverityRuleTests {

	@ParameterizedTest(name = "{0} persons, half {1}, share {2}, population {3}: {4}")
	@CsvSource({ "200, true, 0, 400, HALF_OF_VILLAGE", "200, false, 1, 401, MANY_PERSONS",
			"199, true, 0, 199, FEW_PERSONS", "199, false, 0.1, 200, LAND_OF_MANY", "0, false, 0.1, 200, LAND_OF_MANY",
			"1, false, 0.1, 199, FEW_PERSONS", "0, false, 0.1, 199, LAND_OF_FEW",
			"0, false, 0.0999, 1000, SOME_PRODUCTIVE" })
	void theFirstRuleThatFitsIsNamed(int persons, boolean half, double share, int population, SeverityRule rule) {
		assertThat(SeverityRule.of(persons, half, share, share > 0, true, population)).isEqualTo(rule);
	}

	@Test
	void landAloneAndNothingAtAllAreToldApart() {
		assertThat(SeverityRule.of(0, false, 0, false, true, 1_000)).isEqualTo(SeverityRule.LAND_ONLY);
		assertThat(SeverityRule.of(0, false, 0, false, false, 1_000)).isEqualTo(SeverityRule.NOTHING);
	}

	@ParameterizedTest
	@EnumSource
	void theRuleOfAStoredResultLeadsToItsSeverity(Estimate estimate) {
		for (int houses : new int[] { 0, 1, 5, 9 }) {
			TestVillage village = TestVillage.ofThousand().field(box(0, 2_000, 1_000, 3_000));
			for (int house = 0; house < houses; house++) {
				village.dwelling("POINT (%d50 50)".formatted(house));
			}
			for (int edge = 0; edge <= 1_000; edge += 100) {
				VillageExposure result = TestPlan.empty()
					.acquired(box(0, 0, edge, edge))
					.partial(box(0, 0, edge, 2_100))
					.undecided(box(0, 0, 1_000, 2_050))
					.expose(village);
				assertThat(result.severityRule(estimate).severity())
					.isEqualTo(result.estimates().of(estimate).severity());
			}
		}
	}

	@Test
	void theRoughMethodCountsByTheShareThatTheResultTells() {
		VillageExposure result = TestPlan.empty()
			.acquired(box(0, 0, 800, 1_000))
			.partial(box(700, 0, 900, 1_000))
			.undecided(box(850, 0, 950, 1_000))
			.expose(TestVillage.ofThousand());
		assertThat(result.method()).isEqualTo(ExposureMethod.AREAL);
		assertThat(result.share(Estimate.LOW).value()).isEqualTo(0.8);
		assertThat(result.share(Estimate.CENTRAL).value()).isEqualTo(0.9);
		assertThat(result.share(Estimate.HIGH).value()).isEqualTo(0.95);
		assertThat(result.estimates().map(Counts::persons)).isEqualTo(new Estimates<>(200, 900, 1_000));
	}

}
