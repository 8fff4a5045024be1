package kz.alatau.portal.exposure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.EstimateRow.Scope;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.village.VillageCode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The latest stored results; pages read these and never compute. */
@Service
@Transactional(readOnly = true)
public class Exposures {

	private final ExposureSnapshotRepository snapshots;

	private final VillageExposureRepository villages;

	private final EstimateRepository estimates;

	Exposures(ExposureSnapshotRepository snapshots, VillageExposureRepository villages, EstimateRepository estimates) {
		this.snapshots = snapshots;
		this.villages = villages;
		this.estimates = estimates;
	}

	/** The result of one village; empty until it has been computed. */
	public Optional<StoredExposure<VillageExposure>> ofVillage(VillageCode village) {
		return this.snapshots.findFirstByOrderByIdDesc().flatMap((snapshot) -> {
			List<EstimateRow> rows = this.estimates.findBySnapshotIdAndScopeAndScopeCode(snapshot.id(), Scope.VILLAGE,
					village.kato());
			return this.villages.findBySnapshotIdAndVillageKato(snapshot.id(), village.kato())
				.stream()
				.map((row) -> new StoredExposure<>(snapshot.key(), exposure(row, rows)))
				.findFirst();
		});
	}

	/** The results of all villages by code; empty until they have been computed. */
	public Map<VillageCode, VillageExposure> ofVillages() {
		return this.snapshots.findFirstByOrderByIdDesc().map((snapshot) -> {
			Map<String, List<EstimateRow>> rows = this.estimates.findBySnapshotIdAndScope(snapshot.id(), Scope.VILLAGE)
				.stream()
				.collect(Collectors.groupingBy(EstimateRow::scopeCode));
			return this.villages.findBySnapshotIdOrderByVillageKato(snapshot.id())
				.stream()
				.map((row) -> exposure(row, rows.getOrDefault(row.villageKato(), List.of())))
				.collect(Collectors.toMap(VillageExposure::village, (village) -> village));
		}).orElseGet(Map::of);
	}

	/** The totals; empty until they have been computed. */
	public Optional<StoredExposure<ExposureTotals>> totals() {
		return this.snapshots.findFirstByOrderByIdDesc().map((snapshot) -> {
			List<EstimateRow> rows = this.estimates.findBySnapshotIdAndScopeIn(snapshot.id(),
					List.of(Scope.DISTRICT, Scope.CITY));
			return new StoredExposure<>(snapshot.key(), totals(rows, snapshot.roughVillages()));
		});
	}

	private static VillageExposure exposure(VillageExposureRow village, List<EstimateRow> rows) {
		TreeMap<Phase, List<EstimateRow>> phases = rows.stream()
			.filter((row) -> row.phase() != null)
			.collect(Collectors.groupingBy((row) -> Objects.requireNonNull(row.phase()), TreeMap::new,
					Collectors.toList()));
		List<PhaseExposure> byPhase = phases.entrySet()
			.stream()
			.map((entry) -> new PhaseExposure(entry.getKey(), estimates(entry.getValue()).map(EstimateRow::counts)))
			.toList();
		List<EstimateRow> totals = rows.stream().filter((row) -> row.phase() == null).toList();
		return village.exposure(estimates(totals).map(EstimateRow::counts), byPhase);
	}

	private static ExposureTotals totals(List<EstimateRow> rows, int roughVillages) {
		Map<String, List<EstimateRow>> districts = rows.stream()
			.filter((row) -> row.scope() == Scope.DISTRICT)
			.collect(Collectors.groupingBy(EstimateRow::scopeCode));
		List<TotalExposure> totals = districts.values()
			.stream()
			.map(Exposures::total)
			.sorted(Comparator.comparing(TotalExposure::district, Comparator.nullsLast(Comparator.naturalOrder())))
			.toList();
		return new ExposureTotals(totals, total(rows.stream().filter((row) -> row.scope() == Scope.CITY).toList()),
				roughVillages);
	}

	private static TotalExposure total(List<EstimateRow> rows) {
		return new TotalExposure(rows.getFirst().code(), estimates(rows).map(EstimateRow::totals), List.of());
	}

	/** One row for each estimate. */
	private static Estimates<EstimateRow> estimates(List<EstimateRow> rows) {
		return Estimates.each((estimate) -> rows.stream()
			.filter((row) -> row.estimate() == estimate)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("A snapshot lacks the estimate " + estimate)));
	}

}
