package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.ExposureInputs.District;
import kz.alatau.portal.exposure.ExposureInputs.Dwelling;
import kz.alatau.portal.exposure.ExposureInputs.Settlement;
import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.Footprint;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.village.VillageCode;
import kz.alatau.portal.village.VillageField;
import kz.alatau.portal.village.VillageInventory;
import kz.alatau.portal.village.VillageProfile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Reads what the method looks at and puts it on the plane. */
@Component
class InputsReader {

	private final MasterPlan plan;

	private final VillageInventory inventory;

	InputsReader(MasterPlan plan, VillageInventory inventory) {
		this.plan = plan;
		this.inventory = inventory;
	}

	ExposureInputs read(int planVersion, int dataVersion) {
		List<Zone> zones = this.plan.zones(planVersion).stream().map(InputsReader::zone).toList();
		List<District> districts = this.plan.districts()
			.stream()
			.map((district) -> new District(district.code(), district.boundary().project()))
			.toList();
		return new ExposureInputs(zones, districts, settlements(dataVersion));
	}

	static Zone zone(PlanZone zone) {
		return new Zone(zone.code(), zone.disposition(), zone.phase(), zone.basis(), zone.boundary().project());
	}

	private List<Settlement> settlements(int dataVersion) {
		Map<String, Buildings> buildings = new HashMap<>();
		this.inventory.forEachDwelling(dataVersion,
				(kato, households, basis, wkb) -> buildings.computeIfAbsent(kato, (key) -> new Buildings())
					.add(new Dwelling(households, Footprint.ofWkb(wkb)), basis));
		Map<VillageCode, List<VillageField>> fields = this.inventory.fields(dataVersion)
			.stream()
			.collect(Collectors.groupingBy(VillageField::village));
		return this.inventory.villages(dataVersion)
			.stream()
			.map((village) -> settlement(village, buildings.getOrDefault(village.code().kato(), new Buildings()),
					fields.getOrDefault(village.code(), List.of())))
			.toList();
	}

	private static Settlement settlement(VillageProfile village, Buildings buildings, List<VillageField> fields) {
		List<ProjectedBoundary> land = fields.stream().map((field) -> field.boundary().project()).toList();
		Set<Basis> landBasis = fields.stream().map(VillageField::basis).collect(Collectors.toSet());
		return new Settlement(village.code(), village.population(), village.boundary().project(), buildings.dwellings,
				land, new InputBasis(village.populationBasis(), village.geometryBasis(), weakest(buildings.basis),
						weakest(landBasis)));
	}

	private static @Nullable Basis weakest(Set<Basis> basis) {
		return basis.isEmpty() ? null : Basis.weakest(basis);
	}

	/** The dwellings of one village as they are read. */
	private static final class Buildings {

		private final List<Dwelling> dwellings = new ArrayList<>();

		private final Set<Basis> basis = EnumSet.noneOf(Basis.class);

		private void add(Dwelling dwelling, Basis itsBasis) {
			this.dwellings.add(dwelling);
			this.basis.add(itsBasis);
		}

	}

}
