package kz.alatau.portal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import kz.alatau.portal.exposure.ExposureInputs;
import kz.alatau.portal.exposure.ExposureInputs.District;
import kz.alatau.portal.exposure.ExposureInputs.Dwelling;
import kz.alatau.portal.exposure.ExposureInputs.Settlement;
import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.exposure.InputBasis;
import kz.alatau.portal.geo.Footprint;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.village.VillageCode;

/** The made-up plan as inputs of the method: its four phases are four dispositions. */
final class ModelInputs {

	private static final InputBasis BASIS = new InputBasis(Basis.PRESS, Basis.PRESS, Basis.PRESS, null);

	private ModelInputs() {
	}

	static ExposureInputs of(BenchTables tables) {
		List<Zone> zones = tables.rows("zones", ModelInputs::zone);
		Map<Integer, List<Dwelling>> dwellings = new TreeMap<>();
		tables.rows("buildings", (row) -> dwellings.computeIfAbsent(Integer.valueOf(row[1]), (key) -> new ArrayList<>())
			.add(new Dwelling(Integer.parseInt(row[2]), Footprint.ofWkt(row[3]))));
		List<Settlement> settlements = tables.rows("villages", (row) -> {
			int number = Integer.parseInt(row[0]);
			return new Settlement(new VillageCode("%09d".formatted(number)), 4_000,
					ProjectedBoundary.ofWkt(row[row.length - 1]), dwellings.getOrDefault(number, List.of()), List.of(),
					BASIS);
		});
		District west = new District("W",
				ProjectedBoundary.ofWkt("POLYGON ((0 0, 20000 0, 20000 40000, 0 40000, 0 0))"));
		return new ExposureInputs(zones, List.of(west), settlements);
	}

	private static Zone zone(String[] row) {
		int phase = Integer.parseInt(row[1]);
		return new Zone(row[0], Disposition.values()[phase - 1], new Phase(2025 + phase, 2040), Basis.PRESS,
				ProjectedBoundary.ofWkt(row[2]));
	}

	/** The same with boundaries nobody has asked anything yet. */
	static ExposureInputs fresh(ExposureInputs inputs) {
		return new ExposureInputs(
				inputs.zones()
					.stream()
					.map((zone) -> new Zone(zone.code(), zone.disposition(), zone.phase(), zone.basis(),
							zone.boundary().move(0, 0)))
					.toList(),
				inputs.districts(),
				inputs.settlements()
					.stream()
					.map((each) -> new Settlement(each.code(), each.population(), each.boundary().move(0, 0),
							each.dwellings(), each.productiveLand(), each.basis()))
					.toList());
	}

}
