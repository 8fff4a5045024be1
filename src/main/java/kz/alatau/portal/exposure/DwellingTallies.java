package kz.alatau.portal.exposure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import kz.alatau.portal.exposure.ExposureInputs.Dwelling;
import kz.alatau.portal.exposure.ExposureInputs.Settlement;
import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Basis;
import org.jspecify.annotations.Nullable;

/** The dwellings of one village, counted by estimate, district and phase, and by zone. */
final class DwellingTallies {

	private final PlanZones plan;

	private final Map<Estimate, Map<TotalKey, Tally>> counted = new EnumMap<>(Estimate.class);

	private final Map<String, ZoneTally> byZone = new HashMap<>();

	private final Set<Basis> zonesNear = EnumSet.noneOf(Basis.class);

	private DwellingTallies(PlanZones plan) {
		this.plan = plan;
	}

	static DwellingTallies count(Settlement settlement, PlanZones plan) {
		DwellingTallies tallies = new DwellingTallies(plan);
		settlement.dwellings().forEach(tallies::add);
		return tallies;
	}

	private void add(Dwelling dwelling) {
		List<Zone> near = this.plan.near(dwelling.footprint().extent());
		near.forEach((zone) -> this.zonesNear.add(zone.basis()));
		DwellingExposure exposure = DwellingExposure.of(dwelling.footprint(), near, this.plan);
		if (exposure.hits().isEmpty()) {
			return;
		}
		for (ZoneHit hit : exposure.hits()) {
			this.byZone.computeIfAbsent(hit.zone().code(), (code) -> new ZoneTally(hit.zone()))
				.add(hit, dwelling.households());
		}
		count(exposure, dwelling);
	}

	private void count(DwellingExposure exposure, Dwelling dwelling) {
		String district = null;
		for (Estimate estimate : Estimate.values()) {
			Phase phase = exposure.phase(estimate);
			if (phase != null) {
				district = (district != null) ? district : district(dwelling);
				counted(estimate).merge(new TotalKey(district, phase), Tally.NONE.add(dwelling.households()),
						Tally::plus);
			}
		}
	}

	private String district(Dwelling dwelling) {
		return this.plan.districtOf(dwelling.footprint().representativePoint()).orElse(TotalKey.OUTSIDE);
	}

	Tally total(Estimate estimate) {
		return counted(estimate).values().stream().reduce(Tally.NONE, Tally::plus);
	}

	Tally in(Estimate estimate, Phase phase) {
		return counted(estimate).entrySet()
			.stream()
			.filter((entry) -> phase.equals(entry.getKey().phase()))
			.map(Map.Entry::getValue)
			.reduce(Tally.NONE, Tally::plus);
	}

	Map<TotalKey, Tally> counted(Estimate estimate) {
		return this.counted.computeIfAbsent(estimate, (key) -> new HashMap<>());
	}

	/** Every phase that counts a dwelling in any estimate. */
	Set<Phase> phases() {
		Set<Phase> all = new TreeSet<>();
		for (Map<TotalKey, Tally> keys : this.counted.values()) {
			for (TotalKey key : keys.keySet()) {
				Phase phase = key.phase();
				if (phase != null) {
					all.add(phase);
				}
			}
		}
		return all;
	}

	/** What a zone has of the dwellings; null if it has nothing of them. */
	@Nullable ZoneTally in(Zone zone) {
		return this.byZone.get(zone.code());
	}

	/** The zones that have something of a dwelling. */
	List<Zone> zones() {
		return this.byZone.values().stream().map(ZoneTally::zone).toList();
	}

	/** What the zones near dwellings are founded on. */
	Set<Basis> zonesNear() {
		return this.zonesNear;
	}

}
