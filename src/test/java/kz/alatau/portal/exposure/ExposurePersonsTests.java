package kz.alatau.portal.exposure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static kz.alatau.portal.exposure.TestPlan.box;
import static org.assertj.core.api.Assertions.assertThat;

/** Method page: persons are down in low, half up in central, up in high. */
class ExposurePersonsTests {

	/** population x counted / households: 3.33, 2.5, 2.49 and whole numbers. */
	@ParameterizedTest(name = "{0} persons, {1} of {2} households: {3}, {4}, {5}")
	@CsvSource({ "10, 1, 3, 3, 3, 4", "5, 1, 2, 2, 3, 3", "249, 1, 100, 2, 2, 3", "251, 1, 100, 2, 3, 3",
			"10, 1, 2, 5, 5, 5", "1, 1, 3, 0, 0, 1", "1, 2, 3, 0, 1, 1", "0, 1, 3, 0, 0, 0", "10, 0, 3, 0, 0, 0" })
	void personsAreRoundedInTheDirectionOfTheEstimate(int population, int counted, int households, int low, int central,
			int high) {
		TestVillage village = TestVillage.of(population, box(0, 0, 1_000, 1_000));
		for (int i = 0; i < households; i++) {
			village.dwelling((i < counted) ? "POINT (50 50)" : "POINT (900 900)");
		}
		assertThat(TestPlan.empty().acquired(box(0, 0, 100, 100)).expose(village).estimates().map(Counts::persons))
			.isEqualTo(new Estimates<>(low, central, high));
	}

	@ParameterizedTest
	@CsvSource({ "1, 3", "7, 11", "9999, 7", "2147483647, 3" })
	void personsAreNeverMoreThanThePopulation(int population, int households) {
		TestVillage village = TestVillage.of(population, box(0, 0, 1_000, 1_000)).dwelling(households, "POINT (50 50)");
		assertThat(TestPlan.empty().acquired(box(0, 0, 100, 100)).expose(village).estimates().map(Counts::persons))
			.isEqualTo(new Estimates<>(population, population, population));
	}

	@Test
	void aDwellingOfManyHouseholdsWeighsAccordingly() {
		TestVillage village = TestVillage.ofThousand().dwelling(9, "POINT (50 50)").dwelling(1, "POINT (900 900)");
		assertThat(TestPlan.empty().acquired(box(0, 0, 100, 100)).expose(village).estimates().low().persons())
			.isEqualTo(900);
	}

}
