package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.shared.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static kz.alatau.portal.exposure.TestPlan.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A change of zones computes only what it can touch, and the same. */
class ExposureModelTests {

	static IntStream seeds() {
		return IntStream.range(0, 100);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aChangeGivesWhatComputingFromTheBeginningGives(int seed) {
		RandomWorld world = new RandomWorld(seed);
		Random random = new Random(seed);
		ExposureModel model = ExposureModel.of(world.inputs());
		for (int step = 0; step < 3; step++) {
			model = model.with(changes(world, random, model.inputs().zones()));
			List<Zone> shuffled = new ArrayList<>(model.inputs().zones());
			Collections.shuffle(shuffled, random);
			assertThat(model.result()).isEqualTo(ExposureModel.of(model.inputs()).result())
				.isEqualTo(ExposureModel.of(model.inputs().withZones(shuffled)).result());
		}
	}

	/** Some zones replaced or changed in disposition only, some new, some removed. */
	private static ZoneChanges changes(RandomWorld world, Random random, List<Zone> zones) {
		List<Zone> put = new ArrayList<>();
		Set<String> removed = new HashSet<>();
		for (Zone zone : zones) {
			switch (random.nextInt(8)) {
				case 0 -> put.add(world.zone(zone.code()));
				case 1 ->
					put.add(new Zone(zone.code(), Disposition.PARTIAL, zone.phase(), zone.basis(), zone.boundary()));
				case 2 -> removed.add(zone.code());
				default -> {
				}
			}
		}
		if (random.nextBoolean()) {
			put.add(world.zone("N" + random.nextInt(1_000)));
		}
		return new ZoneChanges(put, removed);
	}

	@Test
	void onlyVillagesThatAChangedZoneCanTouchAreComputedAgain() {
		ExposureModel model = ExposureModel
			.of(TestPlan.empty().acquired(box(0, 0, 10, 10)).undecided(box(9_000, 0, 9_010, 10)).inputs(villages()));
		assertThat(model.recomputed()).hasSize(3);
		ExposureModel changed = model.with(new ZoneChanges(List.of(zone("Z1", 5_500)), Set.of()));
		assertThat(codes(changed)).containsExactlyInAnyOrder("000000001", "000000002");
		assertThat(changed.result().villages().getFirst()).isSameAs(model.result().villages().getFirst());
		assertThat(codes(changed.with(new ZoneChanges(List.of(), Set.of("Z0"))))).containsExactly("000000000");
		assertThat(codes(changed.with(new ZoneChanges(List.of(), Set.of())))).isEmpty();
	}

	@Test
	void aVillageIsComputedAgainForItsDwellingsAndFieldsApartFromIt() {
		ExposureModel model = ExposureModel.of(TestPlan.empty()
			.inputs(TestVillage.ofThousand().dwelling("POINT (20000 5)"),
					TestVillage.ofThousand().field(box(30_000, 0, 31_000, 1_000))));
		assertThat(codes(model.with(new ZoneChanges(List.of(zone("A", 19_995)), Set.of()))))
			.containsExactly("000000000");
		assertThat(codes(model.with(new ZoneChanges(List.of(zone("A", 30_500)), Set.of()))))
			.containsExactly("000000001");
	}

	@Test
	void theModelItselfStaysAsItWas() {
		ExposureModel model = ExposureModel.of(TestPlan.empty().acquired(box(0, 0, 10, 10)).inputs(villages()));
		PlanExposure before = model.result();
		model.with(new ZoneChanges(List.of(), Set.of("Z0")));
		assertThat(model.result()).isSameAs(before).isEqualTo(ExposureModel.of(model.inputs()).result());
	}

	@Test
	void aZoneThatIsNotThereCannotBeRemoved() {
		ExposureModel model = ExposureModel.of(TestPlan.empty().acquired(box(0, 0, 10, 10)).inputs());
		assertThatIllegalArgumentException()
			.isThrownBy(() -> model.with(new ZoneChanges(List.of(), Set.of("Z0", "Z9"))))
			.withMessageContaining("Z9");
	}

	@Test
	void zonesHaveCodesOfTheirOwn() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new ExposureInputs(List.of(zone("A", 0), zone("A", 10)), List.of(), List.of()))
			.withMessageContaining("A");
	}

	@Test
	void progressIsToldAfterEveryVillage() {
		Set<Integer> told = new ConcurrentSkipListSet<>();
		ExposureModel.of(TestPlan.empty().inputs(villages()), told::add);
		assertThat(told).containsExactly(1, 2, 3);
	}

	private static TestVillage[] villages() {
		return new TestVillage[] { TestVillage.ofThousand().dwelling(box(5, 5, 15, 15)),
				TestVillage.of(500, box(5_000, 0, 6_000, 1_000)), TestVillage.of(400, box(9_000, 0, 10_000, 1_000)) };
	}

	private static Zone zone(String code, double west) {
		return new Zone(code, Disposition.ACQUIRED, TestPlan.FIRST, Basis.PRESS,
				ProjectedBoundary.ofWkt(box(west, 0, west + 10, 10)));
	}

	private static Set<String> codes(ExposureModel model) {
		return model.recomputed().stream().map((code) -> code.kato()).collect(Collectors.toSet());
	}

}
