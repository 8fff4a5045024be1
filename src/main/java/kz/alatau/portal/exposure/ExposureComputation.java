package kz.alatau.portal.exposure;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.ExposureInputs.District;
import kz.alatau.portal.exposure.ExposureInputs.Dwelling;
import kz.alatau.portal.exposure.ExposureInputs.Settlement;
import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.Footprint;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.village.VillageCode;
import kz.alatau.portal.village.VillageDwelling;
import kz.alatau.portal.village.VillageField;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Computes a snapshot when plan or data have changed: load, calculate, store. */
@Service
public class ExposureComputation {

	private final MasterPlan plan;

	private final Villages villages;

	private final ExposureSnapshotRepository snapshots;

	private final ExposureStore store;

	private final Clock clock;

	ExposureComputation(MasterPlan plan, Villages villages, ExposureSnapshotRepository snapshots, ExposureStore store,
			Clock clock) {
		this.plan = plan;
		this.villages = villages;
		this.snapshots = snapshots;
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Makes sure that the plan in force has been computed on the latest data; may be
	 * repeated at any time.
	 * @return whether a new snapshot was stored
	 */
	@Transactional
	public boolean refresh() {
		OptionalInt dataVersion = this.villages.dataVersion();
		PlanVersionSummary current = this.plan.current().orElse(null);
		if (current == null || dataVersion.isEmpty()
				|| this.snapshots.existsByPlanVersionAndDataVersionAndMethodVersion(current.number(),
						dataVersion.getAsInt(), ExposureMethod.VERSION)) {
			return false;
		}
		PlanExposure exposure = ExposureCalculator.expose(inputs(current.number()));
		this.store.store(new ExposureSnapshot(current.number(), dataVersion.getAsInt(), ExposureMethod.VERSION,
				exposure.roughVillages(), this.clock.instant()), exposure);
		return true;
	}

	private ExposureInputs inputs(int planVersion) {
		List<Zone> zones = this.plan.zones(planVersion)
			.stream()
			.map((zone) -> new Zone(zone.code(), zone.disposition(), zone.phase(), zone.basis(),
					zone.boundary().project()))
			.toList();
		List<District> districts = this.plan.districts()
			.stream()
			.map((district) -> new District(district.code(), district.boundary().project()))
			.toList();
		Map<VillageCode, List<VillageDwelling>> dwellings = this.villages.dwellings()
			.stream()
			.collect(Collectors.groupingBy(VillageDwelling::village));
		Map<VillageCode, List<VillageField>> fields = this.villages.fields()
			.stream()
			.collect(Collectors.groupingBy(VillageField::village));
		return new ExposureInputs(zones, districts,
				this.villages.all()
					.stream()
					.map((village) -> settlement(village, dwellings.getOrDefault(village.code(), List.of()),
							fields.getOrDefault(village.code(), List.of())))
					.toList());
	}

	private static Settlement settlement(VillageProfile village, List<VillageDwelling> dwellings,
			List<VillageField> fields) {
		InputBasis basis = new InputBasis(village.populationBasis(), village.geometryBasis(),
				dwellings.stream().map(VillageDwelling::basis).max(Comparator.naturalOrder()).orElse(null),
				fields.stream().map(VillageField::basis).max(Comparator.naturalOrder()).orElse(null));
		List<ProjectedBoundary> land = fields.stream().map((field) -> field.boundary().project()).toList();
		return new Settlement(village.code(), village.population(), village.boundary().project(),
				dwellings.stream()
					.map((dwelling) -> new Dwelling(dwelling.households(), Footprint.of(dwelling.boundary())))
					.toList(),
				land, basis);
	}

}
