package kz.alatau.portal.exposure;

import java.util.stream.Stream;

import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static kz.alatau.portal.exposure.TestPlan.FIRST;
import static kz.alatau.portal.exposure.TestPlan.box;
import static org.assertj.core.api.Assertions.assertThat;

/** The edges of the method: nothing planned, nothing there, how well it is founded. */
class ExposureCalculatorTests {

	@Test
	void anEmptyPlanTouchesNothing() {
		VillageExposure result = TestPlan.empty()
			.expose(TestVillage.ofThousand().dwelling("POINT (5 5)").field(box(0, 2_000, 100, 2_100)));
		Counts nothing = new Counts(0, 0, 0, Area.ZERO, Share.NONE, Severity.NONE);
		assertThat(result.estimates()).isEqualTo(new Estimates<>(nothing, nothing, nothing));
		assertThat(result.phases()).isEmpty();
		assertThat(result.outsidePlan()).isEqualTo(result.area());
		assertThat(result.state()).isEqualTo(VillageState.NOT_AFFECTED);
	}

	@Test
	void aPlanWithoutVillagesTotalsNothing() {
		PlanExposure all = TestPlan.empty().acquired(box(0, 0, 1, 1)).district("A", box(0, 0, 1, 1)).exposeAll();
		var nothing = new TotalExposure.Totals(0, 0, 0);
		assertThat(all.villages()).isEmpty();
		assertThat(all.city().estimates()).isEqualTo(new Estimates<>(nothing, nothing, nothing));
		assertThat(all.districts()).extracting(TotalExposure::estimates).containsOnly(all.city().estimates());
	}

	@Test
	void whatTheVillageHasIsTold() {
		VillageExposure result = TestPlan.empty()
			.expose(TestVillage.ofThousand()
				.dwelling(2, "POINT (5 5)")
				.dwelling(3, "POINT (6 6)")
				.field(box(0, 0, 100, 100)));
		assertThat(result.population()).isEqualTo(1_000);
		assertThat(result.dwellings()).isEqualTo(2);
		assertThat(result.households()).isEqualTo(5);
		assertThat(result.area()).isEqualTo(Area.ofHectares(100));
		assertThat(result.productive()).isEqualTo(Area.ofHectares(1));
	}

	@Test
	void villagesComeInTheOrderGiven() {
		PlanExposure all = TestPlan.empty()
			.exposeAll(TestVillage.of(7, box(0, 0, 1, 1)), TestVillage.of(3, box(0, 0, 1, 1)),
					TestVillage.of(5, box(0, 0, 1, 1)));
		assertThat(all.villages()).extracting(VillageExposure::population).containsExactly(7, 3, 5);
	}

	@ParameterizedTest
	@CsvSource({ "PUBLISHED, PUBLISHED, PUBLISHED", "PUBLISHED, SCHEMATIC, SCHEMATIC", "ESTIMATED, PRESS, ESTIMATED",
			"PRESS, ESTIMATED, ESTIMATED" })
	void theResultIsNoBetterThanItsWeakestInput(Basis village, Basis zone, Basis result) {
		assertThat(TestPlan.empty()
			.zone(Disposition.RETAINED, FIRST, zone, box(0, 0, 500, 500))
			.expose(TestVillage.ofThousand().foundedOn(village))
			.basis()).isEqualTo(result);
	}

	@Test
	void aWeakZoneUnderAFieldFarAwayWeakensTheResult() {
		assertThat(TestPlan.empty()
			.zone(Disposition.ACQUIRED, FIRST, Basis.SCHEMATIC, box(50_000, 0, 50_100, 100))
			.expose(TestVillage.ofThousand().field(box(50_000, 0, 51_000, 1_000)))
			.basis()).isEqualTo(Basis.SCHEMATIC);
	}

	@Test
	void aWeakZoneUnderADwellingFarAwayWeakensTheResult() {
		assertThat(TestPlan.empty()
			.zone(Disposition.ACQUIRED, FIRST, Basis.SCHEMATIC, box(50_000, 0, 50_100, 100))
			.expose(TestVillage.ofThousand().dwelling("POINT (50050 50)"))
			.basis()).isEqualTo(Basis.SCHEMATIC);
	}

	@Test
	void aWeakZoneThatTouchesNothingOfTheVillageDoesNot() {
		assertThat(TestPlan.empty()
			.zone(Disposition.ACQUIRED, FIRST, Basis.SCHEMATIC, box(50_000, 0, 50_100, 100))
			.expose(TestVillage.ofThousand().dwelling("POINT (5 5)"))
			.basis()).isEqualTo(Basis.PUBLISHED);
	}

	@ParameterizedTest(name = "{0} up to {1} m: {2}")
	@CsvSource({ "ACQUIRED, 1000, AFFECTED", "ACQUIRED, 999, AFFECTED", "ACQUIRED, 998.9, PARTLY",
			"ACQUIRED, 1, PARTLY", "PARTIAL, 1000, PARTLY", "PARTIAL, 1, PARTLY", "UNDECIDED, 1, NOT_DECIDED",
			"INTEGRATED, 1000, NOT_AFFECTED", "RETAINED, 1000, NOT_AFFECTED" })
	void theStateIsTheStrictestThingThePlanSays(Disposition disposition, double metres, VillageState state) {
		assertThat(
				TestPlan.empty().zone(disposition, box(0, 0, metres, 1_000)).expose(TestVillage.ofThousand()).state())
			.isEqualTo(state);
	}

	@Test
	void theSameInputsGiveTheSameAnswer() {
		TestPlan plan = TestPlan.empty().acquired(box(0, 0, 333.3, 777.7)).partial(box(100, 100, 611.1, 999.9));
		TestVillage village = TestVillage.ofThousand().dwelling(box(330, 10, 340, 20)).field(box(0, 0, 500, 500));
		assertThat(Stream.generate(() -> plan.expose(village)).limit(3).distinct()).hasSize(1);
	}

}
