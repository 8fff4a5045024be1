package kz.alatau.portal.exposure;

import java.util.Comparator;
import java.util.LinkedHashMap;
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

/** The stored results; pages read these and never compute. */
@Service
@Transactional(readOnly = true)
public class Exposures {

	private final ExposureSnapshotRepository snapshots;

	private final VillageExposureRepository villages;

	private final EstimateRepository estimates;

	private final ZoneExposureRows zones;

	Exposures(ExposureSnapshotRepository snapshots, VillageExposureRepository villages, EstimateRepository estimates,
			ZoneExposureRows zones) {
		this.snapshots = snapshots;
		this.villages = villages;
		this.estimates = estimates;
		this.zones = zones;
	}

	/** What the results in force rest on; empty until there are any. */
	public Optional<SnapshotKey> inForce() {
		return this.snapshots.findFirstByInForceSinceIsNotNullOrderByInForceSinceDescIdDesc()
			.map(ExposureSnapshot::key);
	}

	/** The last results that were in force under a plan version. */
	public Optional<SnapshotKey> ofPlan(int planVersion) {
		return this.snapshots.findFirstByPlanVersionAndInForceSinceIsNotNullOrderByInForceSinceDescIdDesc(planVersion)
			.map(ExposureSnapshot::key);
	}

	/** The plan versions that had results in force at any time, the newest first. */
	public List<Integer> plans() {
		return this.snapshots.findPlansOnceInForce();
	}

	/** The results of a plan version on a data version, in force or only a preview. */
	public Optional<SnapshotKey> of(int planVersion, int dataVersion) {
		return this.snapshots
			.findByPlanVersionAndDataVersionAndMethodVersion(planVersion, dataVersion, ExposureMethod.VERSION)
			.map(ExposureSnapshot::key);
	}

	/** The result of one village in force, without its zones. */
	public Optional<StoredExposure<VillageExposure>> ofVillage(VillageCode village) {
		return inForce().flatMap((key) -> village(key, village, List.of()));
	}

	/** The result of one village with every zone that has a part in it. */
	public Optional<StoredExposure<VillageExposure>> explained(SnapshotKey key, VillageCode village) {
		return village(key, village, this.zones.of(key.id(), village.kato()));
	}

	private Optional<StoredExposure<VillageExposure>> village(SnapshotKey key, VillageCode village,
			List<ZoneExposure> itsZones) {
		List<EstimateRow> rows = this.estimates.findBySnapshotIdAndScopeAndScopeCode(key.id(), Scope.VILLAGE,
				village.kato());
		return this.villages.findBySnapshotIdAndVillageKato(key.id(), village.kato())
			.stream()
			.map((row) -> new StoredExposure<>(key, exposure(row, rows, itsZones)))
			.findFirst();
	}

	/** The results of all villages in force by code, without their zones. */
	public Map<VillageCode, VillageExposure> ofVillages() {
		return inForce().map(this::ofVillages).orElseGet(Map::of);
	}

	/** The results of all villages by code, without their zones. */
	public Map<VillageCode, VillageExposure> ofVillages(SnapshotKey key) {
		Map<String, List<EstimateRow>> rows = this.estimates.findBySnapshotIdAndScope(key.id(), Scope.VILLAGE)
			.stream()
			.collect(Collectors.groupingBy(EstimateRow::scopeCode));
		return this.villages.findBySnapshotIdOrderByVillageKato(key.id())
			.stream()
			.map((row) -> exposure(row, rows.getOrDefault(row.villageKato(), List.of()), List.of()))
			.collect(Collectors.toMap(VillageExposure::village, (village) -> village, (one, other) -> one,
					LinkedHashMap::new));
	}

	/** The totals in force. */
	public Optional<StoredExposure<ExposureTotals>> totals() {
		return inForce().map(this::totals);
	}

	/** The totals of a result. */
	public StoredExposure<ExposureTotals> totals(SnapshotKey key) {
		List<EstimateRow> rows = this.estimates.findBySnapshotIdAndScopeIn(key.id(),
				List.of(Scope.DISTRICT, Scope.CITY));
		return new StoredExposure<>(key, totals(rows, key.roughVillages()));
	}

	private static VillageExposure exposure(VillageExposureRow village, List<EstimateRow> rows,
			List<ZoneExposure> zones) {
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
