package kz.alatau.portal.exposure;

import java.time.Clock;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.village.VillageInventory;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Computes results when plan or data have changed: load, calculate, store. A result that
 * is there is never computed again.
 */
@Service
@Transactional
public class ExposureComputation {

	private static final IntConsumer NOBODY = (villages) -> {
	};

	private final MasterPlan plan;

	private final VillageInventory inventory;

	private final InputsReader inputs;

	private final ExposureSnapshotRepository snapshots;

	private final ExposureStore store;

	private final Clock clock;

	ExposureComputation(MasterPlan plan, VillageInventory inventory, InputsReader inputs,
			ExposureSnapshotRepository snapshots, ExposureStore store, Clock clock) {
		this.plan = plan;
		this.inventory = inventory;
		this.inputs = inputs;
		this.snapshots = snapshots;
		this.store = store;
		this.clock = clock;
	}

	/**
	 * Makes sure that the plan in force has been computed on the data in force; may be
	 * repeated at any time.
	 * @return whether anything was computed
	 */
	public boolean refresh() {
		OptionalInt dataVersion = this.inventory.inForce();
		PlanVersionSummary current = this.plan.current().orElse(null);
		if (current == null || dataVersion.isEmpty()) {
			return false;
		}
		boolean known = this.snapshots
			.findByPlanVersionAndDataVersionAndMethodVersion(current.number(), dataVersion.getAsInt(),
					ExposureMethod.VERSION)
			.isPresent();
		ExposureSnapshot snapshot = snapshot(current.number(), dataVersion.getAsInt(), NOBODY);
		if (snapshot.key().inForceSince() == null) {
			snapshot.putInForce(this.clock.instant());
		}
		return !known;
	}

	/**
	 * Computes a plan version on a data version, of which either may be a draft.
	 * @param villagesDone hears how many villages are done
	 */
	public SnapshotKey compute(int planVersion, int dataVersion, IntConsumer villagesDone) {
		return snapshot(planVersion, dataVersion, villagesDone).key();
	}

	ExposureSnapshot snapshot(int planVersion, int dataVersion, IntConsumer villagesDone) {
		return this.snapshots
			.findByPlanVersionAndDataVersionAndMethodVersion(planVersion, dataVersion, ExposureMethod.VERSION)
			.orElseGet(() -> {
				PlanExposure exposure = ExposureModel.of(this.inputs.read(planVersion, dataVersion), villagesDone)
					.result();
				ExposureSnapshot snapshot = new ExposureSnapshot(planVersion, dataVersion, ExposureMethod.VERSION,
						exposure, this.clock.instant());
				this.store.store(snapshot, exposure);
				return snapshot;
			});
	}

}
