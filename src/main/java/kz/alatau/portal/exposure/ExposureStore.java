package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.EntityManager;
import kz.alatau.portal.exposure.EstimateRow.Scope;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes a snapshot: new rows only, nothing is ever changed. */
@Component
class ExposureStore {

	private static final int BATCH = 1_000;

	private final EntityManager entities;

	private final JdbcTemplate jdbc;

	ExposureStore(EntityManager entities, JdbcTemplate jdbc) {
		this.entities = entities;
		this.jdbc = jdbc;
	}

	void store(ExposureSnapshot snapshot, PlanExposure exposure) {
		this.entities.persist(snapshot);
		exposure.villages().forEach((village) -> storeVillage(snapshot.id(), village));
		exposure.districts().forEach((total) -> storeTotal(snapshot.id(), Scope.DISTRICT, total));
		storeTotal(snapshot.id(), Scope.CITY, exposure.city());
		// The rows of the zones go past the persistence context and refer to those above.
		this.entities.flush();
		storeZones(snapshot.id(), exposure.villages());
	}

	private void storeVillage(int snapshotId, VillageExposure village) {
		this.entities.persist(new VillageExposureRow(snapshotId, village));
		String kato = village.village().kato();
		for (Estimate estimate : Estimate.values()) {
			this.entities
				.persist(EstimateRow.ofVillage(snapshotId, kato, estimate, null, village.estimates().of(estimate)));
			List<PhaseExposure> phases = village.phases();
			phases.forEach((phase) -> this.entities.persist(
					EstimateRow.ofVillage(snapshotId, kato, estimate, phase.phase(), phase.counts().of(estimate))));
		}
	}

	private void storeTotal(int snapshotId, Scope scope, TotalExposure total) {
		for (Estimate estimate : Estimate.values()) {
			this.entities.persist(EstimateRow.ofTotal(snapshotId, scope, total.district(), estimate, null,
					total.estimates().of(estimate)));
			total.phases()
				.forEach((phase) -> this.entities.persist(EstimateRow.ofTotal(snapshotId, scope, total.district(),
						estimate, phase.phase(), phase.totals().of(estimate))));
		}
	}

	private void storeZones(int snapshotId, List<VillageExposure> villages) {
		List<Object[]> rows = new ArrayList<>();
		for (VillageExposure village : villages) {
			for (ZoneExposure zone : village.zones()) {
				rows.add(new Object[] { snapshotId, village.village().kato(), zone.zone(), zone.disposition().name(),
						zone.phase().start(), zone.phase().end(), zone.basis().name(), zone.area().squareMetres(),
						zone.productive().squareMetres(), zone.dwellings(), zone.households(),
						zone.touchedDwellings() });
			}
		}
		for (int from = 0; from < rows.size(); from += BATCH) {
			this.jdbc.batchUpdate("""
					insert into village_zone_exposure (snapshot_id, village_kato, zone_code, disposition, phase_start,
					phase_end, basis, area_m2, productive_m2, dwellings, households, touched_dwellings)
					values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
					rows.subList(from, Math.min(rows.size(), from + BATCH)));
		}
	}

	/** Deletes the preview of a discarded draft. */
	void delete(int snapshotId) {
		for (String table : List.of("village_zone_exposure", "village_exposure", "exposure_estimate")) {
			this.jdbc.update("delete from " + table + " where snapshot_id = ?", snapshotId);
		}
		this.jdbc.update("delete from exposure_snapshot where id = ? and in_force_since is null", snapshotId);
	}

}
