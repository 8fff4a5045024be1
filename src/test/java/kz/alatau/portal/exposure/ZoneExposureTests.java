package kz.alatau.portal.exposure;

import java.util.List;

import kz.alatau.portal.exposure.TotalExposure.PhaseTotals;
import kz.alatau.portal.exposure.TotalExposure.Totals;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Basis;
import org.junit.jupiter.api.Test;

import static kz.alatau.portal.exposure.TestPlan.FIRST;
import static kz.alatau.portal.exposure.TestPlan.box;
import static org.assertj.core.api.Assertions.assertThat;

/** What each zone has of a village, what a result is founded on, and totals by phase. */
class ZoneExposureTests {

	private static final Phase SECOND = new Phase(2031, 2040);

	@Test
	void eachZoneTellsItsOwnShareOfTheVillage() {
		VillageExposure result = TestPlan.empty()
			.zone(Disposition.RETAINED, SECOND, Basis.PRESS, box(0, 0, 500, 1_000))
			.acquired(box(400, 0, 1_000, 1_000))
			.acquired(box(5_000, 0, 6_000, 1_000))
			.expose(TestVillage.ofThousand()
				.dwelling(2, box(395, 0, 415, 10))
				.dwelling(3, "POINT (450 50)")
				.dwelling(4, box(390, 20, 402, 30))
				.field(box(300, 0, 500, 100))
				.field(box(400, 0, 600, 100)));
		assertThat(result.zones()).containsExactly(
				new ZoneExposure("Z0", Disposition.RETAINED, SECOND, Basis.PRESS, Area.ofHectares(50),
						Area.ofHectares(2), 3, 9, 2),
				new ZoneExposure("Z1", Disposition.ACQUIRED, FIRST, Basis.PUBLISHED, Area.ofHectares(60),
						Area.ofHectares(2), 2, 5, 2));
	}

	@Test
	void aZoneThatOnlyTouchesTheVillageIsNotNamed() {
		assertThat(TestPlan.empty().acquired(box(1_000, 0, 2_000, 1_000)).expose(TestVillage.ofThousand()).zones())
			.isEmpty();
	}

	@Test
	void aZoneWithADwellingOrAFieldApartFromTheVillageIsNamed() {
		VillageExposure result = TestPlan.empty()
			.acquired(box(5_000, 0, 6_000, 1_000))
			.acquired(box(7_000, 0, 8_000, 1_000))
			.acquired(box(9_000, 0, 9_500, 1_000))
			.expose(TestVillage.ofThousand()
				.dwelling("POINT (5000 500)")
				.dwelling(box(8_999, 0, 9_001, 10))
				.field(box(7_900, 0, 9_000, 1_000)));
		assertThat(result.zones()).extracting(ZoneExposure::zone).containsExactly("Z0", "Z1", "Z2");
		assertThat(result.zones()).extracting(ZoneExposure::dwellings).containsExactly(1, 0, 1);
		assertThat(result.zones()).extracting(ZoneExposure::touchedDwellings).containsExactly(0, 0, 1);
		assertThat(result.zones()).extracting((zone) -> zone.productive().hectares()).containsExactly(0.0, 10.0, 0.0);
	}

	@Test
	void theInputsAreNamedKindByKind() {
		VillageExposure result = TestPlan.empty()
			.zone(Disposition.ACQUIRED, FIRST, Basis.ESTIMATED, box(0, 0, 500, 500))
			.expose(TestVillage.ofThousand().foundedOn(Basis.PRESS));
		assertThat(result.inputs()).isEqualTo(new InputBasis(Basis.PRESS, Basis.PUBLISHED, null, null));
		assertThat(result.zonesBasis()).isEqualTo(Basis.ESTIMATED);
		assertThat(result.basis()).isEqualTo(Basis.ESTIMATED);
		assertThat(TestPlan.empty().expose(TestVillage.ofThousand()).zonesBasis()).isNull();
	}

	@Test
	void totalsByPhaseAddUpInDwellingsAndAreRoundedOnce() {
		// 10 persons in three households: two in the first phase, one in the second.
		TestPlan plan = TestPlan.empty()
			.zone(Disposition.ACQUIRED, SECOND, box(0, 0, 500, 1_000))
			.zone(Disposition.ACQUIRED, FIRST, box(500, 0, 1_000, 1_000))
			.district("A", box(0, 0, 1_000, 1_000));
		PlanExposure all = plan.exposeAll(thirds(), thirds());
		Totals first = new Totals(4, 4, 13);
		Totals second = new Totals(2, 2, 6);
		List<PhaseTotals> expected = List.of(
				new PhaseTotals(FIRST, new Estimates<>(first, first, new Totals(4, 4, 14))),
				new PhaseTotals(SECOND, new Estimates<>(second, new Totals(2, 2, 7), new Totals(2, 2, 7))));
		assertThat(all.city().phases()).isEqualTo(expected);
		assertThat(all.districts().getFirst().phases()).isEqualTo(expected);
		assertThat(all.districts().getLast().phases()).isEmpty();
	}

	@Test
	void villagesCountedByAreaAreInNoPhaseOfATotal() {
		PlanExposure all = TestPlan.empty().acquired(box(0, 0, 1_000, 1_000)).exposeAll(TestVillage.ofThousand());
		assertThat(all.city().estimates().low().persons()).isEqualTo(1_000);
		assertThat(all.city().phases()).isEmpty();
	}

	private static TestVillage thirds() {
		return TestVillage.of(10, box(0, 0, 1_000, 1_000))
			.dwelling("POINT (50 50)")
			.dwelling("POINT (600 50)")
			.dwelling("POINT (700 50)");
	}

}
