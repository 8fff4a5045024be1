package kz.alatau.portal.exposure;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.shared.Basis;
import org.junit.jupiter.api.Test;

import static kz.alatau.portal.exposure.TestPlan.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DeadlineTests {

	private static final ZoneChanges CHANGES = new ZoneChanges(List.of(new Zone("A", Disposition.ACQUIRED,
			TestPlan.FIRST, Basis.PRESS, ProjectedBoundary.ofWkt(box(0, 0, 10, 10)))), Set.of());

	private final ExposureModel model = ExposureModel
		.of(TestPlan.empty().inputs(TestVillage.ofThousand().dwelling("POINT (5 5)")));

	@Test
	void aComputationThatTakesTooLongIsGivenUp() {
		assertThatExceptionOfType(DeadlineMissedException.class)
			.isThrownBy(() -> this.model.with(CHANGES, Deadline.in(Duration.ofNanos(1))));
	}

	@Test
	void withinItsTimeAComputationIsTheSame() {
		assertThat(this.model.with(CHANGES, Deadline.in(Duration.ofMinutes(5))).result())
			.isEqualTo(this.model.with(CHANGES).result());
	}

}
