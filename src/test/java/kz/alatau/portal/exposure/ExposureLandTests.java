package kz.alatau.portal.exposure;

import java.util.stream.Stream;

import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.shared.Area;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static kz.alatau.portal.exposure.TestPlan.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Method page: hectares by strictest disposition, and productive land. */
class ExposureLandTests {

	private static final Offset<Double> MILLIONTH = Offset.offset(1e-6);

	/** Every stricter one with every milder one. */
	static Stream<Arguments> pairs() {
		return Stream.of(Disposition.values())
			.flatMap((strict) -> Stream.of(Disposition.values())
				.filter((mild) -> mild.compareTo(strict) > 0)
				.map((mild) -> arguments(strict, mild)));
	}

	@ParameterizedTest(name = "{0} over {1}")
	@MethodSource("pairs")
	void theStricterDispositionWins(Disposition strict, Disposition mild) {
		VillageExposure result = TestPlan.empty()
			.zone(strict, box(0, 0, 600, 1_000))
			.zone(mild, box(400, 0, 1_000, 1_000))
			.expose(TestVillage.ofThousand());
		assertThat(hectares(result, strict)).isCloseTo(60, MILLIONTH);
		assertThat(hectares(result, mild)).isCloseTo(40, MILLIONTH);
		assertThat(result.outsidePlan().hectares()).isCloseTo(0, MILLIONTH);
	}

	@Test
	void theOrderOfStrictnessIsThatOfTheMethodPage() {
		assertThat(Disposition.values()).containsExactly(Disposition.ACQUIRED, Disposition.PARTIAL,
				Disposition.UNDECIDED, Disposition.INTEGRATED, Disposition.RETAINED);
	}

	@Test
	void overlappingZonesAreCountedOnce() {
		VillageExposure result = TestPlan.empty()
			.acquired(box(0, 0, 500, 500))
			.acquired(box(250, 0, 750, 500))
			.acquired(box(0, 0, 500, 500))
			.expose(TestVillage.ofThousand());
		assertThat(hectares(result, Disposition.ACQUIRED)).isCloseTo(37.5, MILLIONTH);
		assertThat(result.outsidePlan().hectares()).isCloseTo(62.5, MILLIONTH);
	}

	@Test
	void allFiveDispositionsAndTheRestAddUpToTheVillage() {
		TestPlan plan = TestPlan.empty();
		for (Disposition disposition : Disposition.values()) {
			int west = 150 * disposition.ordinal();
			plan.zone(disposition, box(west, 0, west + 200, 1_000));
		}
		VillageExposure result = plan.expose(TestVillage.ofThousand());
		assertThat(Stream.of(Disposition.values()).map((disposition) -> Math.round(hectares(result, disposition))))
			.containsExactly(20L, 15L, 15L, 15L, 15L);
		assertThat(result.outsidePlan().hectares()).isCloseTo(20, MILLIONTH);
		assertThat(result.land().total().plus(result.outsidePlan()).hectares()).isCloseTo(100, MILLIONTH);
	}

	@ParameterizedTest
	@EnumSource
	void landBeyondTheVillageIsNotCounted(Disposition disposition) {
		VillageExposure result = TestPlan.empty()
			.zone(disposition, box(900, -5_000, 9_000, 5_000))
			.expose(TestVillage.ofThousand());
		assertThat(hectares(result, disposition)).isCloseTo(10, MILLIONTH);
	}

	@Test
	void productiveLandIsMeasuredInTheUnionOfTheEstimate() {
		Estimates<Counts> estimates = TestPlan.empty()
			.acquired(box(0, 2_000, 100, 3_000))
			.partial(box(50, 2_000, 300, 3_000))
			.undecided(box(200, 2_000, 600, 3_000))
			.expose(TestVillage.ofThousand().field(box(0, 2_000, 1_000, 3_000)))
			.estimates();
		assertThat(estimates.map((counts) -> Math.round(counts.productive().hectares())))
			.isEqualTo(new Estimates<>(10L, 30L, 60L));
		assertThat(estimates.map((counts) -> counts.productiveShare().value()))
			.isEqualTo(new Estimates<>(0.1, 0.3, 0.6));
	}

	@Test
	void overlappingFieldsAreCountedOnce() {
		VillageExposure result = TestPlan.empty()
			.acquired(box(0, 2_000, 500, 3_000))
			.expose(TestVillage.ofThousand()
				.field(box(0, 2_000, 1_000, 3_000))
				.field(box(0, 2_000, 500, 3_000))
				.field(box(250, 2_000, 750, 3_000)));
		assertThat(result.productive().hectares()).isCloseTo(100, MILLIONTH);
		assertThat(result.estimates().low().productive().hectares()).isCloseTo(50, MILLIONTH);
		assertThat(result.estimates().low().productiveShare().value()).isEqualTo(0.5);
	}

	@Test
	void withoutProductiveLandTheShareIsNought() {
		VillageExposure result = TestPlan.empty().acquired(box(0, 0, 1_000, 1_000)).expose(TestVillage.ofThousand());
		assertThat(result.productive()).isEqualTo(Area.ZERO);
		assertThat(result.estimates().high().productiveShare().value()).isZero();
	}

	@Test
	void productiveLandMayLieFarFromTheVillage() {
		VillageExposure result = TestPlan.empty()
			.acquired(box(50_000, 0, 50_100, 1_000))
			.expose(TestVillage.ofThousand().field(box(50_000, 0, 51_000, 1_000)));
		assertThat(result.estimates().low().productiveShare().value()).isEqualTo(0.1);
		assertThat(hectares(result, Disposition.ACQUIRED)).isZero();
	}

	private static double hectares(VillageExposure result, Disposition disposition) {
		return result.land().of(disposition).hectares();
	}

}
