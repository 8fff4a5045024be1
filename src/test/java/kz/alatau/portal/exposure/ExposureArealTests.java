package kz.alatau.portal.exposure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static kz.alatau.portal.exposure.TestPlan.box;
import static org.assertj.core.api.Assertions.assertThat;

/** Method page, "no dwellings known": rough, by area, k = 4. */
class ExposureArealTests {

	/**
	 * With N persons and the share s: max(0, N - 4 N (1 - s)) down, N s half up, min(N, 4
	 * N s) up.
	 */
	@ParameterizedTest(name = "{0} persons, {1} of 1000 m: {2}, {3}, {4}")
	@CsvSource({ "1000, 0, 0, 0, 0", "1000, 1000, 1000, 1000, 1000", "1000, 100, 0, 100, 400", "10, 100, 0, 1, 4",
			"15, 100, 0, 2, 6", "14, 100, 0, 1, 6", "1000, 250, 0, 250, 1000", "1000, 251, 0, 251, 1000",
			"1000, 750, 0, 750, 1000", "1000, 800, 200, 800, 1000", "999, 900, 599, 899, 999",
			"1001, 875, 500, 876, 1001", "0, 500, 0, 0, 0" })
	void theThreeFormulasHold(int population, double metres, int low, int central, int high) {
		VillageExposure result = TestPlan.empty()
			.acquired(box(0, 0, metres, 1_000))
			.expose(TestVillage.of(population, box(0, 0, 1_000, 1_000)));
		assertThat(result.method()).isEqualTo(ExposureMethod.AREAL);
		assertThat(result.estimates().map(Counts::persons)).isEqualTo(new Estimates<>(low, central, high));
	}

	@Test
	void aTenthIsExactFarFromTheOrigin() {
		// 0.1 of 10 persons are 4 in high; a hair more would be rounded up to 5.
		VillageExposure result = TestPlan.empty()
			.undecided(box(650_000.7, 4_850_000.3, 650_100.7, 4_851_000.3))
			.expose(TestVillage.of(10, box(650_000.7, 4_850_000.3, 651_000.7, 4_851_000.3)));
		assertThat(result.estimates().map(Counts::persons)).isEqualTo(new Estimates<>(0, 0, 4));
	}

	@Test
	void eachEstimateUsesItsOwnUnion() {
		Estimates<Counts> estimates = TestPlan.empty()
			.acquired(box(0, 0, 900, 1_000))
			.partial(box(900, 0, 950, 1_000))
			.undecided(box(950, 0, 1_000, 1_000))
			.expose(TestVillage.ofThousand())
			.estimates();
		assertThat(estimates.map(Counts::persons)).isEqualTo(new Estimates<>(600, 950, 1_000));
	}

	@Test
	void thereAreNoDwellingsOrHouseholds() {
		VillageExposure result = TestPlan.empty().acquired(box(0, 0, 1_000, 1_000)).expose(TestVillage.ofThousand());
		assertThat(result.dwellings()).isZero();
		assertThat(result.households()).isZero();
		assertThat(result.estimates().map(Counts::dwellings)).isEqualTo(new Estimates<>(0, 0, 0));
		assertThat(result.estimates().map(Counts::households)).isEqualTo(new Estimates<>(0, 0, 0));
	}

	@ParameterizedTest(name = "{0} persons, {1} of 1000 m: central {2}")
	@CsvSource({ "1000, 199, MODERATE", "1000, 200, SIGNIFICANT", "1000, 499, SIGNIFICANT", "1000, 500, SEVERE",
			"398, 500, MODERATE", "400, 500, SEVERE", "401, 500, SEVERE", "0, 1000, INFO", "1000, 0, NONE" })
	void severeMeansHalfOfThePersons(int population, double metres, Severity severity) {
		VillageExposure result = TestPlan.empty()
			.acquired(box(0, 0, metres, 1_000))
			.expose(TestVillage.of(population, box(0, 0, 1_000, 1_000)));
		assertThat(result.estimates().central().severity()).isEqualTo(severity);
	}

	@Test
	void oneKnownDwellingMakesItCounted() {
		assertThat(TestPlan.empty().expose(TestVillage.ofThousand().dwelling("POINT (5 5)")).method())
			.isEqualTo(ExposureMethod.DWELLINGS);
	}

}
