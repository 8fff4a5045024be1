package kz.alatau.portal.exposure;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static kz.alatau.portal.exposure.TestPlan.box;
import static org.assertj.core.api.Assertions.assertThat;

/** Method page, "Severity": every threshold, just below and on it. */
class ExposureSeverityTests {

	@ParameterizedTest(name = "{0} persons, {1} of 1000 households counted: {2}")
	@CsvSource({ "1000, 0, INFO", "1000, 1, MODERATE", "1000, 199, MODERATE", "1000, 200, SIGNIFICANT",
			"1000, 499, SIGNIFICANT", "1000, 500, SEVERE", "1000, 1000, SEVERE", "199, 1000, MODERATE",
			"200, 1000, SEVERE", "399, 500, MODERATE", "400, 500, SEVERE", "0, 1000, INFO" })
	void personsAndHouseholdsDecide(int population, int counted, Severity severity) {
		TestVillage village = TestVillage.of(population, box(0, 0, 1_000, 1_000));
		if (counted > 0) {
			village.dwelling(counted, "POINT (50 50)");
		}
		if (counted < 1_000) {
			village.dwelling(1_000 - counted, "POINT (900 900)");
		}
		assertThat(low(TestPlan.empty().acquired(box(0, 0, 100, 100)), village)).isEqualTo(severity);
	}

	@ParameterizedTest(name = "population {0}, {1} m of 1000 m of the field: {2}")
	@CsvSource({ "200, 99.9, MINOR", "200, 100, SIGNIFICANT", "200, 1000, SIGNIFICANT", "199, 99.9, MINOR",
			"199, 100, MODERATE", "0, 1000, MODERATE", "200, 0.001, MINOR", "1000000, 99.9, MINOR" })
	void productiveLandDecidesWhereNobodyLives(int population, double metres, Severity severity) {
		TestVillage village = TestVillage.of(population, box(0, 0, 1_000, 1_000))
			.dwelling("POINT (500 500)")
			.field(box(0, 2_000, 1_000, 3_000));
		assertThat(low(TestPlan.empty().acquired(box(0, 2_000, metres, 3_000)), village)).isEqualTo(severity);
	}

	/** Some of these shares come out of the overlay a hair below a tenth. */
	@ParameterizedTest
	@ValueSource(doubles = { 0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9 })
	void oneTenthMeansOneTenthWhateverTheCoordinates(double part) {
		double east = 650_000 + part;
		double north = 4_850_000 + part;
		TestVillage village = TestVillage.ofThousand()
			.dwelling("POINT (500 500)")
			.field(box(east, north, east + 333, north + 1_000));
		assertThat(low(TestPlan.empty().acquired(box(east, north, east + 33.3, north + 1_000)), village))
			.isEqualTo(Severity.SIGNIFICANT);
	}

	@Test
	void aPersonWithoutProductiveLandIsModerateAndLandAloneIsInfo() {
		TestPlan plan = TestPlan.empty().acquired(box(0, 0, 100, 100));
		assertThat(low(plan, TestVillage.ofThousand().dwelling(999, "POINT (500 500)").dwelling("POINT (50 50)")))
			.isEqualTo(Severity.MODERATE);
		assertThat(low(plan, TestVillage.ofThousand().dwelling("POINT (500 500)"))).isEqualTo(Severity.INFO);
	}

	@Test
	void aZoneAtTheEdgeOfTheVillageIsNone() {
		assertThat(low(TestPlan.empty().acquired(box(-100, 0, 0, 1_000)),
				TestVillage.ofThousand().dwelling("POINT (500 500)")))
			.isEqualTo(Severity.NONE);
	}

	@Test
	void severityBelongsToTheEstimate() {
		TestVillage village = TestVillage.ofThousand().dwelling(3, "POINT (50 50)").dwelling(7, "POINT (900 900)");
		Estimates<Severity> severities = TestPlan.empty()
			.partial(box(0, 0, 100, 100))
			.undecided(box(800, 800, 1_000, 1_000))
			.expose(village)
			.estimates()
			.map(Counts::severity);
		assertThat(severities).isEqualTo(new Estimates<>(Severity.NONE, Severity.SIGNIFICANT, Severity.SEVERE));
	}

	private static Severity low(TestPlan plan, TestVillage village) {
		return plan.expose(village).estimates().low().severity();
	}

}
