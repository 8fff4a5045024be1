package kz.alatau.portal.exposure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

import kz.alatau.portal.dataset.DataFile;
import kz.alatau.portal.dataset.Faults;
import kz.alatau.portal.dataset.Progress;
import kz.alatau.portal.dataset.Stage;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanAct;
import kz.alatau.portal.plan.PlanDrafts;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.plan.ZoneFile;
import kz.alatau.portal.village.VillageDataKind;
import kz.alatau.portal.village.VillageDrafts;
import kz.alatau.portal.village.VillageInventory;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prepares a publication: reads the file, stores a draft and computes what it changes,
 * all in one transaction. A dry run does the same and takes everything back.
 */
@Service
public class Preparation {

	private final ZoneFile zones;

	private final PlanDrafts plans;

	private final VillageDrafts data;

	private final MasterPlan plan;

	private final VillageInventory inventory;

	private final ExposureComputation computation;

	private final Exposures exposures;

	private final ExposureComparison comparison;

	private final TransactionTemplate transaction;

	Preparation(ZoneFile zones, PlanDrafts plans, VillageDrafts data, MasterPlan plan, VillageInventory inventory,
			ExposureComputation computation, Exposures exposures, ExposureComparison comparison,
			TransactionTemplate transaction) {
		this.zones = zones;
		this.plans = plans;
		this.data = data;
		this.plan = plan;
		this.inventory = inventory;
		this.computation = computation;
		this.exposures = exposures;
		this.comparison = comparison;
		this.transaction = transaction;
	}

	/**
	 * Prepares a version of the plan.
	 * @param faults takes what is wrong with the file
	 * @param dryRun whether nothing is to be kept
	 * @return empty, and nothing stored, with a fault
	 */
	public Optional<Prepared> plan(PlanAct act, DataFile file, Faults faults, String by, boolean dryRun,
			Progress progress) {
		List<PlanZone> read = this.zones.read(file, faults, progress);
		if (faults.any()) {
			return Optional.empty();
		}
		return inTransaction(dryRun, () -> {
			progress.at(Stage.STORE, 0, read.size());
			int number = this.plans.store(act, read, file.name(), by);
			progress.at(Stage.STORE, read.size(), read.size());
			return Optional.of(prepared(number, read.size(), number, this.inventory.inForce(), progress));
		});
	}

	/** Prepares village data, in the same way. */
	public Optional<Prepared> villageData(VillageDataKind kind, DataFile file, Faults faults, String by, boolean dryRun,
			Progress progress) {
		return inTransaction(dryRun, () -> this.data.store(kind, file, faults, by, progress).map((number) -> {
			int rows = this.data.find(number).orElseThrow().rows();
			return prepared(number, rows, planInForce(), OptionalInt.of(number), progress);
		}));
	}

	/**
	 * Computes the preview of a draft of village data again, on the data in force now.
	 * @return the new number of the draft
	 */
	public int rebase(int number, String by) {
		return inTransaction(false, () -> {
			int renewed = this.data.rebase(number, by);
			prepared(renewed, 0, planInForce(), OptionalInt.of(renewed), Progress.NONE);
			return renewed;
		});
	}

	/** Computes the preview of a draft of the plan on the data in force now. */
	public void renew(int planVersion) {
		inTransaction(false, () -> prepared(planVersion, 0, planVersion, this.inventory.inForce(), Progress.NONE));
	}

	private @Nullable Integer planInForce() {
		return this.plan.current().map(PlanVersionSummary::number).orElse(null);
	}

	/** Before there are both, a plan and villages, there is nothing to compute. */
	private Prepared prepared(int number, int rows, @Nullable Integer planVersion, OptionalInt dataVersion,
			Progress progress) {
		if (planVersion == null || dataVersion.isEmpty()) {
			return new Prepared(number, rows, null);
		}
		int villages = this.inventory.villages(dataVersion.getAsInt()).size();
		SnapshotKey after = this.computation.compute(planVersion, dataVersion.getAsInt(),
				(done) -> progress.at(Stage.COMPUTE, done, villages));
		return new Prepared(number, rows, this.comparison.difference(this.exposures.inForce().orElse(null), after));
	}

	private <T> T inTransaction(boolean takeBack, Supplier<T> work) {
		T result = this.transaction.execute((status) -> {
			T done = work.get();
			if (takeBack) {
				status.setRollbackOnly();
			}
			return done;
		});
		if (result == null) {
			throw new IllegalStateException("A transaction without a result");
		}
		return result;
	}

	/**
	 * A draft and what it changes.
	 *
	 * @param number of the draft; gone after a dry run
	 * @param rows how many zones, villages, dwellings or fields it has
	 * @param difference empty where there is not both, a plan and villages
	 */
	public record Prepared(int number, int rows, @Nullable ExposureDifference difference) {

	}

}
