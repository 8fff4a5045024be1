package kz.alatau.portal.exposure;

import java.util.List;
import java.util.Set;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanZone;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of a scenario is read back as it was. */
@PortalTest
class ScenarioZonesIntegrationTests {

	@Autowired
	private MasterPlan plan;

	@Autowired
	private ZoneEditing editing;

	@Autowired
	private PlanChangeFile changes;

	@Test
	void everyZoneOfThePlanIsReadBackAsItIs() {
		List<PlanZone> zones = this.plan.zones(1);
		assertThat(zones).hasSize(186);
		assertThat(readBack(zones)).isEqualTo(zones);
	}

	@Test
	void everyZoneMovedAndWidenedIsReadBackAsItIs() {
		List<PlanZone> zones = this.plan.zones(1).stream().map((zone) -> edited(zone.code())).toList();
		assertThat(readBack(zones)).isEqualTo(zones);
	}

	private PlanZone edited(String code) {
		return switch (this.editing.apply(1, new ZoneEdit(code, 137, -211, 40, false))) {
			case ZoneEditing.Changed changed -> changed.change().put().getFirst();
			case ZoneEditing.Impossible impossible -> throw new AssertionError(impossible.reason());
		};
	}

	private List<PlanZone> readBack(List<PlanZone> zones) {
		DataFile file = new DataFile("kept", new ByteArrayResource(ScenarioZones.write(zones).getBytes(UTF_8)));
		assertThat(new Faults(file).all()).isEmpty();
		return this.changes.readKept(file, Set.of()).orElseThrow().put();
	}

}
