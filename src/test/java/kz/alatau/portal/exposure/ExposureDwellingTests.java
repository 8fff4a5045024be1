package kz.alatau.portal.exposure;

import java.util.List;

import kz.alatau.portal.plan.Disposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static kz.alatau.portal.exposure.TestPlan.box;
import static org.assertj.core.api.Assertions.assertThat;

/** Method page, "Three estimates": when a dwelling is counted. */
class ExposureDwellingTests {

	/** 10 m by 10 m; its centroid is 105 105. */
	private static final String HOUSE = box(100, 100, 110, 110);

	/** Open to the north; its centroid lies in the opening, 15 13.86. */
	private static final String U_SHAPED = "POLYGON ((0 0, 30 0, 30 30, 20 30, 20 10, 10 10, 10 30, 0 30, 0 0))";

	@Test
	void allOfTheHouseAcquiredCountsInAllEstimates() {
		assertThat(counted(TestPlan.empty().acquired(box(0, 0, 500, 500)), HOUSE)).containsExactly(1, 1, 1);
	}

	@Test
	void partialCountsInCentralAndHigh() {
		assertThat(counted(TestPlan.empty().partial(box(0, 0, 500, 500)), HOUSE)).containsExactly(0, 1, 1);
	}

	@Test
	void undecidedCountsInHighOnly() {
		assertThat(counted(TestPlan.empty().undecided(box(0, 0, 500, 500)), HOUSE)).containsExactly(0, 0, 1);
	}

	@ParameterizedTest
	@CsvSource({ "INTEGRATED", "RETAINED" })
	void whatStaysCountsNowhere(Disposition disposition) {
		var plan = TestPlan.empty().zone(disposition, box(0, 0, 500, 500));
		assertThat(counted(plan, HOUSE)).containsExactly(0, 0, 0);
	}

	@ParameterizedTest(name = "acquired up to {0}: low {1}, central {2}, high {3}")
	@CsvSource({ "110, 1, 1, 1", "105, 1, 1, 1", "104.99, 0, 0, 1", "100.01, 0, 0, 1", "100, 0, 0, 0", "99, 0, 0, 0" })
	void aStraightEdgeThroughTheHouseDecides(double edge, int low, int central, int high) {
		assertThat(counted(TestPlan.empty().acquired(box(0, 0, edge, 500)), HOUSE)).containsExactly(low, central, high);
	}

	@Test
	void exactlyHalfOfTheFootprintCountsInLow() {
		// A strip around the point and a strip apart from it: 20 + 30 of 100 m2.
		var plan = TestPlan.empty().acquired(box(104, 0, 106, 500)).acquired(box(107, 0, 110, 500));
		assertThat(counted(plan, HOUSE)).containsExactly(1, 1, 1);
	}

	@Test
	void justBelowHalfOfTheFootprintDoesNotCountInLow() {
		var plan = TestPlan.empty().acquired(box(104, 0, 106, 500)).acquired(box(107.001, 0, 110, 500));
		assertThat(counted(plan, HOUSE)).containsExactly(0, 1, 1);
	}

	@Test
	void thePointInsideButFortyPercentIsCentralOnly() {
		assertThat(counted(TestPlan.empty().acquired(box(103, 0, 107, 500)), HOUSE)).containsExactly(0, 1, 1);
	}

	@Test
	void sixtyPercentInsideButThePointOutsideIsNotLow() {
		// A U around the middle of the house: 100 - 4 * 10 = 60 m2, without 105 105.
		var plan = TestPlan.empty()
			.acquired(
					"POLYGON ((100 100, 110 100, 110 110, 107 110, 107 100.5, 103 100.5, 103 110, 100 110, 100 100))");
		assertThat(counted(plan, HOUSE)).containsExactly(0, 0, 1);
	}

	@Test
	void twoRoomsInsideButThePassageWithThePointOutsideIsNotLow() {
		// Two rooms of 100 m2, 10 m apart, and a passage 2 m wide that holds the centroid
		// 15 5.
		var plan = TestPlan.empty().acquired(box(0, 0, 12, 10)).acquired(box(18, 0, 30, 10));
		assertThat(counted(plan,
				"POLYGON ((0 0, 10 0, 10 4, 20 4, 20 0, 30 0, 30 10, 20 10, 20 6, 10 6, 10 10, 0 10, 0 0))"))
			.containsExactly(0, 0, 1);
	}

	@Test
	void halfMayBeMadeUpOfOverlappingZonesButOnlyOnce() {
		// Twice the same 40 m2 are 40 m2.
		var plan = TestPlan.empty().acquired(box(103, 0, 107, 500)).acquired(box(103, 50, 107, 400));
		assertThat(counted(plan, HOUSE)).containsExactly(0, 1, 1);
	}

	@Test
	void partialLandIsNotInTheUnionOfLow() {
		var plan = TestPlan.empty().acquired(box(103, 0, 107, 500)).partial(box(0, 0, 500, 500));
		assertThat(counted(plan, HOUSE)).containsExactly(0, 1, 1);
	}

	@Test
	void touchingAlongAnEdgeOrAtACornerIsNotCounted() {
		var plan = TestPlan.empty().undecided(box(110, 0, 500, 500)).acquired(box(0, 0, 100, 100));
		assertThat(counted(plan, HOUSE)).containsExactly(0, 0, 0);
	}

	@Test
	void aCornerInsideIsPositiveArea() {
		assertThat(counted(TestPlan.empty().undecided(box(109.9, 109.9, 500, 500)), HOUSE)).containsExactly(0, 0, 1);
	}

	@Test
	void aPointOnTheEdgeOfAZoneIsInside() {
		// The edge runs through the centroid 105 105; half of the footprint is inside.
		assertThat(counted(TestPlan.empty().acquired(box(105, 0, 500, 500)), HOUSE)).containsExactly(1, 1, 1);
		assertThat(counted(TestPlan.empty().partial(box(105, 105, 500, 500)), HOUSE)).containsExactly(0, 1, 1);
	}

	@Test
	void aUShapedFootprintIsCountedByAPointInItsInterior() {
		assertThat(counted(TestPlan.empty().acquired(box(10.5, 10.5, 19.5, 40)), U_SHAPED)).containsExactly(0, 0, 0);
		assertThat(counted(TestPlan.empty()
			.acquired(box(-1, -1, 31, 10))
			.acquired(box(-1, 9, 10, 31))
			.acquired(box(20, 9, 31, 31)), U_SHAPED)).containsExactly(1, 1, 1);
	}

	@Test
	void aZoneWithAHoleDoesNotHoldWhatStandsInTheHole() {
		var plan = TestPlan.empty()
			.acquired("POLYGON ((0 0, 500 0, 500 500, 0 500, 0 0), (90 90, 90 120, 120 120, 120 90, 90 90))");
		assertThat(counted(plan, HOUSE)).containsExactly(0, 0, 0);
	}

	@ParameterizedTest
	@CsvSource({ "POINT (250 250), 1", "POINT (500 250), 1", "POINT (500 500), 1", "POINT (500.001 250), 0" })
	void aPointDwellingIsCountedByThePointInAllThree(String point, int expected) {
		var plan = TestPlan.empty().acquired(box(0, 0, 500, 500));
		assertThat(counted(plan, point)).containsExactly(expected, expected, expected);
	}

	@Test
	void aPointDwellingOnUndecidedLandIsInHighOnly() {
		assertThat(counted(TestPlan.empty().undecided(box(0, 0, 500, 500)), "POINT (500 250)")).containsExactly(0, 0,
				1);
	}

	@Test
	void householdsOfCountedDwellingsAreAddedUp() {
		var village = TestVillage.ofThousand()
			.dwelling(3, HOUSE)
			.dwelling(4, "POINT (50 50)")
			.dwelling(5, "POINT (900 900)");
		Counts low = TestPlan.empty().acquired(box(0, 0, 500, 500)).expose(village).estimates().low();
		assertThat(low.dwellings()).isEqualTo(2);
		assertThat(low.households()).isEqualTo(7);
	}

	@Test
	void aDwellingOutsideTheBuiltUpAreaIsCountedAllTheSame() {
		assertThat(counted(TestPlan.empty().acquired(box(5_000, 0, 6_000, 100)), "POINT (5500 50)")).containsExactly(1,
				1, 1);
	}

	/** Dwellings in low, central, high of a village with one dwelling. */
	private static List<Integer> counted(TestPlan plan, String dwelling) {
		Estimates<Counts> estimates = plan.expose(TestVillage.ofThousand().dwelling(dwelling)).estimates();
		return List.of(estimates.low().dwellings(), estimates.central().dwellings(), estimates.high().dwellings());
	}

}
