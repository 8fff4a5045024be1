package kz.alatau.portal.exposure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.EstimateRow.Scope;
import kz.alatau.portal.village.VillageCode;

import org.springframework.data.domain.Limit;
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

	/** The same for several plan versions, by their number. */
	public Map<Integer, SnapshotKey> ofPlans(Collection<Integer> planVersions) {
		return this.snapshots.findByPlanVersionInAndInForceSinceIsNotNullOrderByInForceSinceAscIdAsc(planVersions)
			.stream()
			.map(ExposureSnapshot::key)
			.collect(Collectors.toMap(SnapshotKey::planVersion, (key) -> key, (earlier, later) -> later));
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
		return this.snapshots.findInForceWith(village.kato(), Limit.of(1)).stream().findFirst().flatMap((found) -> {
			SnapshotKey key = found.snapshot().key();
			return Optional.ofNullable(found.row()).map((row) -> stored(key, row, village, List.of()));
		});
	}

	/** The result of one village with every zone that has a part in it. */
	public Optional<StoredExposure<VillageExposure>> explained(SnapshotKey key, VillageCode village) {
		return village(key, village, this.zones.of(key.id(), village.kato()));
	}

	private Optional<StoredExposure<VillageExposure>> village(SnapshotKey key, VillageCode village,
			List<ZoneExposure> itsZones) {
		return this.villages.findBySnapshotIdAndVillageKato(key.id(), village.kato())
			.stream()
			.map((row) -> stored(key, row, village, itsZones))
			.findFirst();
	}

	private StoredExposure<VillageExposure> stored(SnapshotKey key, VillageExposureRow row, VillageCode village,
			List<ZoneExposure> itsZones) {
		List<EstimateRow> rows = this.estimates.findBySnapshotIdAndScopeAndScopeCode(key.id(), Scope.VILLAGE,
				village.kato());
		return new StoredExposure<>(key, StoredRows.exposure(row, rows, itsZones));
	}

	/** The results of all villages in force by code, without their zones. */
	public Map<VillageCode, VillageExposure> ofVillages() {
		return inForce().map(this::ofVillages).orElseGet(Map::of);
	}

	/** The results of all villages by code, without their zones. */
	public Map<VillageCode, VillageExposure> ofVillages(SnapshotKey key) {
		List<EstimateRow> rows = this.estimates.findBySnapshotIdAndScope(key.id(), Scope.VILLAGE);
		return StoredRows.exposures(this.villages.findBySnapshotIdOrderByVillageKato(key.id()), rows)
			.stream()
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
		return new StoredExposure<>(key, StoredRows.totals(rows, key.roughVillages()));
	}

	/** Everything in several results, the villages by code and without their zones. */
	public Map<SnapshotKey, PlanExposure> whole(Collection<SnapshotKey> keys) {
		Set<Integer> ids = keys.stream().map(SnapshotKey::id).collect(Collectors.toSet());
		Map<Integer, List<EstimateRow>> rows = this.estimates.findBySnapshotIdIn(ids)
			.stream()
			.collect(Collectors.groupingBy(EstimateRow::snapshotId));
		Map<Integer, List<VillageExposureRow>> itsVillages = this.villages.findBySnapshotIdInOrderByVillageKato(ids)
			.stream()
			.collect(Collectors.groupingBy(VillageExposureRow::snapshotId));
		return keys.stream()
			.distinct()
			.collect(Collectors.toMap((key) -> key, (key) -> StoredRows.whole(key,
					itsVillages.getOrDefault(key.id(), List.of()), rows.getOrDefault(key.id(), List.of()))));
	}

	/** Everything in one result. */
	public PlanExposure whole(SnapshotKey key) {
		return Objects.requireNonNull(whole(List.of(key)).get(key));
	}

}
