package kz.alatau.portal.exposure;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.IntConsumer;

import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanDiscarded;
import kz.alatau.portal.plan.PlanPublished;
import kz.alatau.portal.village.VillageCode;
import kz.alatau.portal.village.VillageDataDiscarded;
import kz.alatau.portal.village.VillageDataPublished;
import kz.alatau.portal.village.VillageInventory;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Puts the result of what is published in force, in the transaction that publishes it: a
 * page never shows a plan with the numbers of another one.
 */
@Component
class ExposurePublication {

	private static final IntConsumer NOBODY = (villages) -> {
	};

	private final MasterPlan plan;

	private final VillageInventory inventory;

	private final ExposureComputation computation;

	private final Exposures exposures;

	private final ExposureSnapshotRepository snapshots;

	private final ExposureStore store;

	private final StatusChanges changes;

	private final Clock clock;

	ExposurePublication(MasterPlan plan, VillageInventory inventory, ExposureComputation computation,
			Exposures exposures, ExposureSnapshotRepository snapshots, ExposureStore store, StatusChanges changes,
			Clock clock) {
		this.plan = plan;
		this.inventory = inventory;
		this.computation = computation;
		this.exposures = exposures;
		this.snapshots = snapshots;
		this.store = store;
		this.changes = changes;
		this.clock = clock;
	}

	@EventListener
	void on(PlanPublished published) {
		putInForce();
	}

	@EventListener
	void on(VillageDataPublished published) {
		putInForce();
	}

	/**
	 * The preview has been computed as a rule; where other data came in between, it is
	 * now.
	 */
	private void putInForce() {
		Map<VillageCode, VillageExposure> before = this.exposures.ofVillages();
		this.plan.current().ifPresent((version) -> this.inventory.inForce().ifPresent((dataVersion) -> {
			ExposureSnapshot snapshot = this.computation.snapshot(version.number(), dataVersion, NOBODY);
			Instant now = this.clock.instant();
			snapshot.putInForce(now);
			this.changes.record(before, this.exposures.ofVillages(snapshot.key()), snapshot.key(), now);
		}));
	}

	@EventListener
	void on(PlanDiscarded discarded) {
		this.snapshots.findByPlanVersionAndInForceSinceIsNull(discarded.version())
			.forEach((snapshot) -> this.store.delete(snapshot.id()));
	}

	@EventListener
	void on(VillageDataDiscarded discarded) {
		this.snapshots.findByDataVersionAndInForceSinceIsNull(discarded.version())
			.forEach((snapshot) -> this.store.delete(snapshot.id()));
	}

}
