package kz.alatau.portal.web.village;

import java.util.List;

import kz.alatau.portal.exposure.ExposureMethod;
import kz.alatau.portal.exposure.SnapshotKey;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.exposure.ZoneExposure;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.village.VillageProfile;

/**
 * What the numbers of a village rest on.
 *
 * @param village as it was known when the result was computed
 * @param key the versions of plan, data and method
 * @param exposure with its zones
 */
public record VillageExplanation(VillageProfile village, SnapshotKey key, VillageExposure exposure,
		PlanVersionSummary plan) {

	/** Whether the village was counted by area, because its houses are not known. */
	public boolean isRough() {
		return this.exposure.method() == ExposureMethod.AREAL;
	}

	/** The codes of all its zones. */
	public List<String> zoneCodes() {
		return this.exposure.zones().stream().map(ZoneExposure::zone).toList();
	}

	/** The name of a file that holds it; the same content has the same name. */
	public String fileName(String extension) {
		return "%s-plan%d-data%d-method%d.%s".formatted(this.village.slug(), this.key.planVersion(),
				this.key.dataVersion(), this.key.methodVersion(), extension);
	}

}
