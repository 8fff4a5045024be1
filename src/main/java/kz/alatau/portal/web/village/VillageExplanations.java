package kz.alatau.portal.web.village;

import java.util.Optional;

import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.exposure.SnapshotKey;
import kz.alatau.portal.exposure.StoredExposure;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.village.VillageInventory;
import kz.alatau.portal.village.VillageProfile;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds what page, files and interface tell about the numbers of a village. */
@Component
public class VillageExplanations {

	private final Exposures exposures;

	private final VillageInventory inventory;

	private final MasterPlan plan;

	VillageExplanations(Exposures exposures, VillageInventory inventory, MasterPlan plan) {
		this.exposures = exposures;
		this.inventory = inventory;
		this.plan = plan;
	}

	/**
	 * The village with the result in force, or with the last one that was in force under
	 * a published version of the plan.
	 * @param version number of the version; empty for the result in force
	 */
	public Optional<VillageExplanation> find(String slug, @Nullable Integer version) {
		Optional<SnapshotKey> key = (version != null) ? this.exposures.ofPlan(version) : this.exposures.inForce();
		return key.flatMap((found) -> this.inventory.village(found.dataVersion(), slug)
			.flatMap((village) -> this.exposures.explained(found, village.code())
				.flatMap((stored) -> explanation(village, stored))));
	}

	private Optional<VillageExplanation> explanation(VillageProfile village, StoredExposure<VillageExposure> stored) {
		Optional<PlanVersionSummary> version = this.plan.version(stored.key().planVersion());
		return version.map((found) -> new VillageExplanation(village, stored.key(), stored.result(), found));
	}

}
