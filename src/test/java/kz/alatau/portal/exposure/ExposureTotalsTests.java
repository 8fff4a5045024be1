package kz.alatau.portal.exposure;

import java.util.Objects;

import kz.alatau.portal.exposure.TotalExposure.Totals;
import org.junit.jupiter.api.Test;

import static kz.alatau.portal.exposure.TestPlan.box;
import static org.assertj.core.api.Assertions.assertThat;

/** Method page, "Totals": exact persons are added and rounded once. */
class ExposureTotalsTests {

	private static final String WEST = box(0, 0, 500, 1_000);

	private static final String EAST = box(500, 0, 1_000, 1_000);

	@Test
	void exactPersonsAreAddedAndRoundedOnce() {
		// Three villages with 10/3 persons each: 10, not 9 and not 12.
		TestPlan plan = TestPlan.empty().acquired(box(0, 0, 100, 100));
		PlanExposure all = plan.exposeAll(third(), third(), third());
		assertThat(all.villages()).extracting((village) -> village.estimates().map(Counts::persons))
			.containsOnly(new Estimates<>(3, 3, 4));
		assertThat(all.city().estimates()).isEqualTo(same(new Totals(3, 3, 10)));
	}

	@Test
	void whatIsLeftOverIsRoundedInTheDirectionOfTheEstimate() {
		// 20/3 persons.
		PlanExposure all = TestPlan.empty().acquired(box(0, 0, 100, 100)).exposeAll(third(), third());
		assertThat(all.city().estimates().map(Totals::persons)).isEqualTo(new Estimates<>(6, 7, 7));
	}

	@Test
	void aDwellingBelongsToTheDistrictThatHoldsItsPoint() {
		PlanExposure all = TestPlan.empty()
			.acquired(box(0, 0, 1_000, 1_000))
			.district("B", EAST)
			.district("A", WEST)
			.exposeAll(TestVillage.ofThousand()
				.dwelling(1, box(480, 10, 510, 20))
				.dwelling(2, "POINT (600 10)")
				.dwelling(1, "POINT (700 10)"));
		assertThat(of(all, "A").low()).isEqualTo(new Totals(1, 1, 250));
		assertThat(of(all, "B").low()).isEqualTo(new Totals(2, 3, 750));
	}

	@Test
	void aDwellingInTwoDistrictsCountsInTheFirstByCode() {
		PlanExposure all = TestPlan.empty()
			.acquired(box(0, 0, 1_000, 1_000))
			.district("B", WEST)
			.district("A", EAST)
			.exposeAll(TestVillage.ofThousand().dwelling("POINT (500 10)"));
		assertThat(of(all, "A").low()).isEqualTo(new Totals(1, 1, 1_000));
		assertThat(of(all, "B").low()).isEqualTo(new Totals(0, 0, 0));
	}

	@Test
	void aDwellingInNoDistrictCountsOutsideTheDistricts() {
		PlanExposure all = TestPlan.empty()
			.acquired(box(0, 0, 1_000, 1_000))
			.district("A", WEST)
			.exposeAll(TestVillage.ofThousand().dwelling("POINT (600 10)"));
		assertThat(of(all, "A").low()).isEqualTo(new Totals(0, 0, 0));
		assertThat(of(all, null).low()).isEqualTo(new Totals(1, 1, 1_000));
		assertThat(all.city().estimates().low()).isEqualTo(new Totals(1, 1, 1_000));
	}

	@Test
	void districtsComeByCodeAndTheOutsideLast() {
		PlanExposure all = TestPlan.empty().district("Z", EAST).district("A", WEST).exposeAll();
		assertThat(all.districts()).extracting(TotalExposure::district).containsExactly("A", "Z", null);
	}

	@Test
	void districtsOfOneVillageAreRoundedByThemselves() {
		// 10 persons, three households, one in each district and one outside.
		PlanExposure all = TestPlan.empty()
			.undecided(box(0, 0, 1_000, 2_000))
			.district("A", WEST)
			.district("B", EAST)
			.exposeAll(TestVillage.of(10, box(0, 0, 1_000, 1_000))
				.dwelling("POINT (100 10)")
				.dwelling("POINT (600 10)")
				.dwelling("POINT (600 1500)"));
		assertThat(all.districts()).extracting((total) -> total.estimates().high().persons()).containsOnly(4);
		assertThat(all.city().estimates())
			.isEqualTo(new Estimates<>(new Totals(0, 0, 0), new Totals(0, 0, 0), new Totals(3, 3, 10)));
	}

	@Test
	void villagesCountedByAreaAreInTheTotalsAndTheTotalSaysSo() {
		PlanExposure all = TestPlan.empty()
			.acquired(box(0, 0, 1_000, 900))
			.district("A", box(0, 0, 1_000, 1_000))
			.exposeAll(TestVillage.ofThousand(), TestVillage.ofThousand().dwelling("POINT (5 5)"));
		assertThat(all.roughVillages()).isOne();
		assertThat(of(all, "A"))
			.isEqualTo(new Estimates<>(new Totals(1, 1, 1_600), new Totals(1, 1, 1_900), new Totals(1, 1, 2_000)));
		assertThat(all.city().estimates()).isEqualTo(of(all, "A"));
	}

	@Test
	void exactPersonsOfAreaVillagesAreAddedBeforeRounding() {
		// Two villages of 5 persons, half of each taken: 2.5 + 2.5.
		PlanExposure all = TestPlan.empty()
			.acquired(box(0, 0, 1_000, 500))
			.exposeAll(TestVillage.of(5, box(0, 0, 1_000, 1_000)), TestVillage.of(5, box(0, 0, 1_000, 1_000)));
		assertThat(all.city().estimates().central()).isEqualTo(new Totals(0, 0, 5));
	}

	/** Ten persons in three households, one of them on the land taken. */
	private static TestVillage third() {
		return TestVillage.of(10, box(0, 0, 1_000, 1_000))
			.dwelling("POINT (50 50)")
			.dwelling("POINT (900 900)")
			.dwelling("POINT (901 901)");
	}

	private static Estimates<Totals> of(PlanExposure all, String district) {
		return all.districts()
			.stream()
			.filter((total) -> Objects.equals(total.district(), district))
			.findFirst()
			.orElseThrow()
			.estimates();
	}

	private static <T> Estimates<T> same(T value) {
		return new Estimates<>(value, value, value);
	}

}
