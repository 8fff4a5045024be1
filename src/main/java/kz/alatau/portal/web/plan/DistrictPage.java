package kz.alatau.portal.web.plan;

import java.util.List;

import kz.alatau.portal.exposure.TotalExposure;
import kz.alatau.portal.plan.PlanDistrict;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.sez.ProjectProfile;
import kz.alatau.portal.source.SourceReference;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.web.map.MapPicture;
import kz.alatau.portal.web.map.PhaseChart;
import org.jspecify.annotations.Nullable;

/**
 * A district.
 *
 * @param total what the plan touches in it; empty until it has been computed
 * @param chart its phases; empty where nobody is counted
 * @param plan the version its numbers rest on
 * @param source who describes it
 * @param schematicTotals whether a total rests on anything that is only schematic
 * @param villages those whose representative point lies in it
 */
record DistrictPage(PlanDistrict district, @Nullable TotalExposure total, @Nullable PhaseChart chart, int roughVillages,
		List<VillageProfile> villages, List<ProjectProfile> projects, MapPicture map, @Nullable PlanVersionSummary plan,
		@Nullable SourceReference source, boolean schematicTotals) {

	/** Whether anything on the page is only schematic; its map knows the district. */
	public boolean isSchematic() {
		return this.schematicTotals || this.map.schematic();
	}

}
