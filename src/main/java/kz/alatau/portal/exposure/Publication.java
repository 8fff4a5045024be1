package kz.alatau.portal.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanDrafts;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.village.DataVersion;
import kz.alatau.portal.village.VillageDrafts;
import kz.alatau.portal.village.VillageInventory;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes drafts, and only those of which somebody could see what they change. */
@Service
@Transactional(readOnly = true)
public class Publication {

	private static final Refusal NO_PREVIEW = Refusal.of("publish", "plan.gate.no-preview");

	private final PlanDrafts plans;

	private final VillageDrafts data;

	private final MasterPlan plan;

	private final VillageInventory inventory;

	private final Exposures exposures;

	Publication(PlanDrafts plans, VillageDrafts data, MasterPlan plan, VillageInventory inventory,
			Exposures exposures) {
		this.plans = plans;
		this.data = data;
		this.plan = plan;
		this.inventory = inventory;
		this.exposures = exposures;
	}

	/** Why this person could not publish a draft of the plan now. */
	public List<Refusal> planRefusals(PlanVersionSummary draft, String by) {
		List<Refusal> refusals = new ArrayList<>(this.plans.publicationRefusals(draft, by));
		if (isPreviewMissing(draft.number(), this.inventory.inForce())) {
			refusals.add(NO_PREVIEW);
		}
		return refusals;
	}

	/** Why this person could not publish a draft of village data now. */
	public List<Refusal> dataRefusals(DataVersion draft, String by) {
		List<Refusal> refusals = new ArrayList<>(this.data.publicationRefusals(draft, by));
		if (isPreviewMissing(planInForce(), OptionalInt.of(draft.number())) && !this.data.isStale(draft)) {
			refusals.add(NO_PREVIEW);
		}
		return refusals;
	}

	/** Whether a draft of the plan has no preview on the data in force now. */
	public boolean isOutdated(PlanVersionSummary draft) {
		return isPreviewMissing(draft.number(), this.inventory.inForce());
	}

	/** Whether a draft of village data has no preview on plan and data in force now. */
	public boolean isOutdated(DataVersion draft) {
		return this.data.isStale(draft) || isPreviewMissing(planInForce(), OptionalInt.of(draft.number()));
	}

	/** Nothing is published before somebody could see what it changes. */
	private boolean isPreviewMissing(@Nullable Integer planVersion, OptionalInt dataVersion) {
		return planVersion != null && dataVersion.isPresent()
				&& this.exposures.of(planVersion, dataVersion.getAsInt()).isEmpty();
	}

	/**
	 * Publishes a draft of the plan with the preview that was seen.
	 * @return what forbids it; empty when it is done
	 */
	@Transactional
	public List<Refusal> publishPlan(PlanVersionSummary draft, String by) {
		List<Refusal> refusals = planRefusals(draft, by);
		return refusals.isEmpty() ? this.plans.publish(draft.number(), by) : refusals;
	}

	/** Publishes a draft of village data, in the same way. */
	@Transactional
	public List<Refusal> publishData(DataVersion draft, String by) {
		List<Refusal> refusals = dataRefusals(draft, by);
		return refusals.isEmpty() ? this.data.publish(draft.number(), by) : refusals;
	}

	private @Nullable Integer planInForce() {
		return this.plan.current().map(PlanVersionSummary::number).orElse(null);
	}

}
