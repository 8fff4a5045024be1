package kz.alatau.portal.exposure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import kz.alatau.portal.exposure.ExposureInputs.Dwelling;
import kz.alatau.portal.exposure.ExposureInputs.Settlement;
import kz.alatau.portal.plan.Phase;

/** The dwellings of one village, counted by estimate, phase and district. */
final class DwellingTallies {

	/** The key of dwellings outside the districts; sorts after every code. */
	static final String OUTSIDE = "\uffff";

	private final Map<Estimate, TreeMap<Phase, Tally>> byPhase = new EnumMap<>(Estimate.class);

	private final Map<Estimate, Map<String, Tally>> byDistrict = new EnumMap<>(Estimate.class);

	private DwellingTallies() {
		for (Estimate estimate : Estimate.values()) {
			this.byPhase.put(estimate, new TreeMap<>());
			this.byDistrict.put(estimate, new HashMap<>());
		}
	}

	static DwellingTallies count(Settlement settlement, PlanZones plan) {
		DwellingTallies tallies = new DwellingTallies();
		for (Dwelling dwelling : settlement.dwellings()) {
			tallies.add(dwelling, plan);
		}
		return tallies;
	}

	private void add(Dwelling dwelling, PlanZones plan) {
		DwellingExposure exposure = DwellingExposure.of(dwelling, plan);
		for (Estimate estimate : Estimate.values()) {
			exposure.phase(estimate).ifPresent((phase) -> {
				String district = plan.districtOf(exposure.point()).orElse(OUTSIDE);
				phases(estimate).merge(phase, Tally.NONE.add(dwelling.households()), Tally::plus);
				districts(estimate).merge(district, Tally.NONE.add(dwelling.households()), Tally::plus);
			});
		}
	}

	Tally total(Estimate estimate) {
		return phases(estimate).values().stream().reduce(Tally.NONE, Tally::plus);
	}

	Tally in(Estimate estimate, Phase phase) {
		return phases(estimate).getOrDefault(phase, Tally.NONE);
	}

	Map<String, Tally> districts(Estimate estimate) {
		return this.byDistrict.computeIfAbsent(estimate, (key) -> new HashMap<>());
	}

	/** Every phase that counts a dwelling in any estimate. */
	Set<Phase> phases() {
		Set<Phase> all = new TreeSet<>();
		this.byPhase.values().forEach((phases) -> all.addAll(phases.keySet()));
		return all;
	}

	private TreeMap<Phase, Tally> phases(Estimate estimate) {
		return this.byPhase.computeIfAbsent(estimate, (key) -> new TreeMap<>());
	}

}
