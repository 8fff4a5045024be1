package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import kz.alatau.portal.exposure.ExposureInputs.District;
import kz.alatau.portal.exposure.ExposureInputs.Settlement;

/**
 * The displacement exposure of all villages under one plan version: method version 1, as
 * published on the method page. Same inputs, same answer, whatever their order.
 */
public final class ExposureCalculator {

	private ExposureCalculator() {
	}

	/**
	 * Applies the method.
	 * @param inputs zones, districts and villages on the plane, in metres
	 * @return results of every village in the order given, and the totals
	 */
	public static PlanExposure expose(ExposureInputs inputs) {
		PlanZones plan = new PlanZones(inputs.zones(), inputs.districts());
		List<VillageExposure> villages = new ArrayList<>();
		Map<Estimate, TreeMap<String, TotalPart>> parts = new EnumMap<>(Estimate.class);
		for (Settlement settlement : inputs.settlements()) {
			VillageCalculation calculation = new VillageCalculation(settlement, plan);
			villages.add(calculation.result());
			for (Estimate estimate : Estimate.values()) {
				TreeMap<String, TotalPart> sums = parts.computeIfAbsent(estimate, (key) -> new TreeMap<>());
				calculation.parts(estimate).forEach((district, part) -> sums.merge(district, part, TotalPart::plus));
			}
		}
		return new PlanExposure(villages, districts(inputs, parts), city(parts), rough(villages));
	}

	private static List<TotalExposure> districts(ExposureInputs inputs,
			Map<Estimate, TreeMap<String, TotalPart>> parts) {
		TreeSet<String> keys = new TreeSet<>(inputs.districts().stream().map(District::code).toList());
		keys.add(DwellingTallies.OUTSIDE);
		return keys.stream()
			.map((key) -> new TotalExposure(key.equals(DwellingTallies.OUTSIDE) ? null : key,
					Estimates.each(
							(estimate) -> sums(parts, estimate).getOrDefault(key, TotalPart.NOTHING).round(estimate))))
			.toList();
	}

	private static TotalExposure city(Map<Estimate, TreeMap<String, TotalPart>> parts) {
		return new TotalExposure(null,
				Estimates.each((estimate) -> sums(parts, estimate).values()
					.stream()
					.reduce(TotalPart.NOTHING, TotalPart::plus)
					.round(estimate)));
	}

	private static TreeMap<String, TotalPart> sums(Map<Estimate, TreeMap<String, TotalPart>> parts, Estimate estimate) {
		return parts.getOrDefault(estimate, new TreeMap<>());
	}

	private static int rough(List<VillageExposure> villages) {
		return (int) villages.stream().filter((village) -> village.method() == ExposureMethod.AREAL).count();
	}

}
