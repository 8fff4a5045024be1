package kz.alatau.portal.exposure;

import java.util.List;

import jakarta.persistence.EntityManager;
import kz.alatau.portal.exposure.EstimateRow.Scope;

import org.springframework.stereotype.Component;

/** Writes a snapshot: new rows only, nothing is ever changed. */
@Component
class ExposureStore {

	private final EntityManager entities;

	ExposureStore(EntityManager entities) {
		this.entities = entities;
	}

	void store(ExposureSnapshot snapshot, PlanExposure exposure) {
		this.entities.persist(snapshot);
		exposure.villages().forEach((village) -> storeVillage(snapshot.id(), village));
		exposure.districts().forEach((total) -> storeTotal(snapshot.id(), Scope.DISTRICT, total));
		storeTotal(snapshot.id(), Scope.CITY, exposure.city());
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
			this.entities.persist(
					EstimateRow.ofTotal(snapshotId, scope, total.district(), estimate, total.estimates().of(estimate)));
		}
	}

}
