package kz.alatau.portal.exposure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;

import kz.alatau.portal.exposure.ExposureInputs.District;
import kz.alatau.portal.exposure.TotalExposure.PhaseTotals;
import kz.alatau.portal.exposure.TotalExposure.Totals;
import kz.alatau.portal.plan.Phase;
import org.jspecify.annotations.Nullable;

/** Sums over villages by estimate, district and phase; persons stay exact until asked. */
final class TotalSums {

	private final Map<Estimate, Map<TotalKey, TotalPart>> sums = new EnumMap<>(Estimate.class);

	void add(Estimates<Map<TotalKey, TotalPart>> village) {
		for (Estimate estimate : Estimate.values()) {
			village.of(estimate).forEach((key, part) -> sums(estimate).merge(key, part, TotalPart::plus));
		}
	}

	/** By code, what lies outside the districts last. */
	List<TotalExposure> districts(List<District> districts) {
		TreeSet<String> codes = new TreeSet<>(districts.stream().map(District::code).toList());
		codes.add(TotalKey.OUTSIDE);
		return codes.stream()
			.map((code) -> total(code.equals(TotalKey.OUTSIDE) ? null : code, (key) -> key.district().equals(code)))
			.toList();
	}

	TotalExposure city() {
		return total(null, (key) -> true);
	}

	private TotalExposure total(@Nullable String district, Predicate<TotalKey> which) {
		List<PhaseTotals> phases = phases(which).stream()
			.map((phase) -> new PhaseTotals(phase, round(which.and((key) -> phase.equals(key.phase())))))
			.toList();
		return new TotalExposure(district, round(which), phases);
	}

	private TreeSet<Phase> phases(Predicate<TotalKey> which) {
		TreeSet<Phase> phases = new TreeSet<>();
		this.sums.values()
			.forEach((keys) -> keys.keySet()
				.stream()
				.filter(which)
				.map(TotalKey::phase)
				.filter(Objects::nonNull)
				.forEach(phases::add));
		return phases;
	}

	private Estimates<Totals> round(Predicate<TotalKey> which) {
		return Estimates.each((estimate) -> sums(estimate).entrySet()
			.stream()
			.filter((entry) -> which.test(entry.getKey()))
			.map(Map.Entry::getValue)
			.reduce(TotalPart.NOTHING, TotalPart::plus)
			.round(estimate));
	}

	private Map<TotalKey, TotalPart> sums(Estimate estimate) {
		return this.sums.computeIfAbsent(estimate, (key) -> new HashMap<>());
	}

}
