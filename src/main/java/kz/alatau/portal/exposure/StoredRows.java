package kz.alatau.portal.exposure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.EstimateRow.Scope;
import kz.alatau.portal.plan.Phase;

/** Puts the rows of a stored result together again. */
final class StoredRows {

	private StoredRows() {
	}

	static PlanExposure whole(SnapshotKey key, List<VillageExposureRow> villages, List<EstimateRow> rows) {
		ExposureTotals totals = totals(rows.stream().filter((row) -> row.scope() != Scope.VILLAGE).toList(),
				key.roughVillages());
		return new PlanExposure(exposures(villages, rows), totals.districts(), totals.city(), key.roughVillages());
	}

	static List<VillageExposure> exposures(List<VillageExposureRow> villages, List<EstimateRow> rows) {
		Map<String, List<EstimateRow>> byVillage = rows.stream()
			.filter((row) -> row.scope() == Scope.VILLAGE)
			.collect(Collectors.groupingBy(EstimateRow::scopeCode));
		return villages.stream()
			.map((row) -> exposure(row, byVillage.getOrDefault(row.villageKato(), List.of()), List.of()))
			.toList();
	}

	static VillageExposure exposure(VillageExposureRow village, List<EstimateRow> rows, List<ZoneExposure> zones) {
		List<PhaseExposure> byPhase = phases(rows).entrySet()
			.stream()
			.map((entry) -> new PhaseExposure(entry.getKey(), estimates(entry.getValue()).map(EstimateRow::counts)))
			.toList();
		return village.exposure(estimates(inAllPhases(rows)).map(EstimateRow::counts), byPhase, zones);
	}

	private static List<EstimateRow> inAllPhases(List<EstimateRow> rows) {
		return rows.stream().filter((row) -> row.phase() == null).toList();
	}

	private static TreeMap<Phase, List<EstimateRow>> phases(List<EstimateRow> rows) {
		return rows.stream()
			.filter((row) -> row.phase() != null)
			.collect(Collectors.groupingBy((row) -> Objects.requireNonNull(row.phase()), TreeMap::new,
					Collectors.toList()));
	}

	static ExposureTotals totals(List<EstimateRow> rows, int roughVillages) {
		Map<String, List<EstimateRow>> districts = rows.stream()
			.filter((row) -> row.scope() == Scope.DISTRICT)
			.collect(Collectors.groupingBy(EstimateRow::scopeCode));
		List<TotalExposure> totals = districts.values()
			.stream()
			.map(StoredRows::total)
			.sorted(Comparator.comparing(TotalExposure::district, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
		return new ExposureTotals(totals, total(rows.stream().filter((row) -> row.scope() == Scope.CITY).toList()),
				roughVillages);
	}

	private static TotalExposure total(List<EstimateRow> rows) {
		List<TotalExposure.PhaseTotals> byPhase = phases(rows).entrySet()
			.stream()
			.map((entry) -> new TotalExposure.PhaseTotals(entry.getKey(),
					estimates(entry.getValue()).map(EstimateRow::totals)))
			.toList();
		return new TotalExposure(rows.getFirst().code(), estimates(inAllPhases(rows)).map(EstimateRow::totals),
				byPhase);
	}

	/** One row for each estimate. */
	private static Estimates<EstimateRow> estimates(List<EstimateRow> rows) {
		return Estimates.each((estimate) -> rows.stream()
			.filter((row) -> row.estimate() == estimate)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("A snapshot lacks the estimate " + estimate)));
	}

}
