package kz.alatau.portal.exposure;

import java.util.List;

import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.Phase;
import org.junit.jupiter.api.Test;

import static kz.alatau.portal.exposure.TestPlan.box;
import static org.assertj.core.api.Assertions.assertThat;

/** Method page, "per phase": each dwelling in the earliest phase that counts it. */
class ExposurePhaseTests {

	private static final Phase EARLY = new Phase(2026, 2030);

	private static final Phase EARLY_BUT_LONGER = new Phase(2026, 2040);

	private static final Phase LATE = new Phase(2031, 2035);

	private static final String HOUSE = box(100, 100, 110, 110);

	@Test
	void theEarlierStartWins() {
		VillageExposure result = TestPlan.empty()
			.zone(Disposition.ACQUIRED, LATE, box(0, 0, 500, 500))
			.zone(Disposition.ACQUIRED, EARLY_BUT_LONGER, box(50, 50, 500, 500))
			.expose(TestVillage.ofThousand().dwelling(HOUSE));
		assertThat(phases(result)).containsExactly(EARLY_BUT_LONGER);
	}

	@Test
	void amongEqualStartsTheEarlierEndWins() {
		VillageExposure result = TestPlan.empty()
			.zone(Disposition.ACQUIRED, EARLY_BUT_LONGER, box(0, 0, 500, 500))
			.zone(Disposition.ACQUIRED, EARLY, box(50, 50, 500, 500))
			.expose(TestVillage.ofThousand().dwelling(HOUSE));
		assertThat(phases(result)).containsExactly(EARLY);
	}

	@Test
	void lowAndCentralGoByThePointHighByTheSharedArea() {
		// The late zone holds the point and 90 %, the early one a corner.
		VillageExposure result = TestPlan.empty()
			.zone(Disposition.ACQUIRED, LATE, box(101, 0, 500, 500))
			.zone(Disposition.ACQUIRED, EARLY, box(0, 0, 101, 500))
			.expose(TestVillage.ofThousand().dwelling(HOUSE));
		assertThat(dwellings(result, EARLY)).isEqualTo(new Estimates<>(0, 0, 1));
		assertThat(dwellings(result, LATE)).isEqualTo(new Estimates<>(1, 1, 0));
	}

	@Test
	void aZoneThatOnlyTouchesTheFootprintGivesNoPhaseInHigh() {
		VillageExposure result = TestPlan.empty()
			.zone(Disposition.ACQUIRED, LATE, box(100, 0, 500, 500))
			.zone(Disposition.ACQUIRED, EARLY, box(0, 0, 100, 500))
			.expose(TestVillage.ofThousand().dwelling(HOUSE));
		assertThat(phases(result)).containsExactly(LATE);
	}

	@Test
	void aZoneOfAMilderDispositionGivesNoPhaseToAStricterEstimate() {
		VillageExposure result = TestPlan.empty()
			.zone(Disposition.ACQUIRED, LATE, box(0, 0, 500, 500))
			.zone(Disposition.PARTIAL, EARLY_BUT_LONGER, box(0, 0, 500, 500))
			.zone(Disposition.UNDECIDED, EARLY, box(0, 0, 500, 500))
			.expose(TestVillage.ofThousand().dwelling(HOUSE));
		assertThat(dwellings(result, LATE)).isEqualTo(new Estimates<>(1, 0, 0));
		assertThat(dwellings(result, EARLY_BUT_LONGER)).isEqualTo(new Estimates<>(0, 1, 0));
		assertThat(dwellings(result, EARLY)).isEqualTo(new Estimates<>(0, 0, 1));
	}

	@Test
	void phasesComeEarliestFirst() {
		VillageExposure result = TestPlan.empty()
			.zone(Disposition.ACQUIRED, LATE, box(0, 0, 100, 100))
			.zone(Disposition.ACQUIRED, EARLY_BUT_LONGER, box(200, 0, 300, 100))
			.zone(Disposition.ACQUIRED, EARLY, box(400, 0, 500, 100))
			.expose(TestVillage.ofThousand()
				.dwelling("POINT (50 50)")
				.dwelling("POINT (250 50)")
				.dwelling("POINT (450 50)"));
		assertThat(phases(result)).containsExactly(EARLY, EARLY_BUT_LONGER, LATE);
	}

	@Test
	void personsAreRoundedPhaseByPhaseAndNeedNotAddUp() {
		// One person for two households: a half each, rounded up in high.
		VillageExposure result = TestPlan.empty()
			.zone(Disposition.UNDECIDED, EARLY, box(0, 0, 100, 100))
			.zone(Disposition.UNDECIDED, LATE, box(200, 0, 300, 100))
			.expose(TestVillage.of(1, box(0, 0, 1_000, 1_000)).dwelling("POINT (50 50)").dwelling("POINT (250 50)"));
		assertThat(counts(result, EARLY).high().persons()).isOne();
		assertThat(counts(result, LATE).high().persons()).isOne();
		assertThat(result.estimates().high().persons()).isOne();
	}

	@Test
	void productiveLandUnderTwoPhasesStandsInTheEarlierOne() {
		VillageExposure result = TestPlan.empty()
			.zone(Disposition.ACQUIRED, LATE, box(0, 2_000, 600, 3_000))
			.zone(Disposition.ACQUIRED, EARLY, box(400, 2_000, 800, 3_000))
			.expose(TestVillage.ofThousand().field(box(0, 2_000, 1_000, 3_000)));
		assertThat(counts(result, EARLY).low().productiveShare().value()).isEqualTo(0.4);
		assertThat(counts(result, LATE).low().productiveShare().value()).isEqualTo(0.4);
		assertThat(result.estimates().low().productiveShare().value()).isEqualTo(0.8);
	}

	@Test
	void aPhaseThatCountsNothingIsLeftOut() {
		VillageExposure result = TestPlan.empty()
			.zone(Disposition.RETAINED, EARLY, box(0, 0, 500, 500))
			.zone(Disposition.ACQUIRED, LATE, box(900, 900, 1_000, 1_000))
			.expose(TestVillage.ofThousand().dwelling(HOUSE));
		assertThat(result.phases()).isEmpty();
	}

	private static List<Phase> phases(VillageExposure result) {
		return result.phases().stream().map(PhaseExposure::phase).toList();
	}

	private static Estimates<Integer> dwellings(VillageExposure result, Phase phase) {
		return counts(result, phase).map(Counts::dwellings);
	}

	private static Estimates<Counts> counts(VillageExposure result, Phase phase) {
		return result.phases().stream().filter((each) -> each.phase().equals(phase)).findFirst().orElseThrow().counts();
	}

}
