package kz.alatau.portal.web.plan;

import java.util.List;

import kz.alatau.portal.exposure.TotalExposure;
import kz.alatau.portal.plan.PlanDistrict;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.web.map.MapPicture;
import kz.alatau.portal.web.map.PhaseChart;
import org.jspecify.annotations.Nullable;

/**
 * The districts.
 *
 * @param outside dwellings outside the districts that the plan touches, if there are any
 * @param city the whole city
 * @param chart the phases of the city; empty where nobody is counted
 * @param schematicTotals whether a total rests on anything that is only schematic
 */
record DistrictListPage(List<Row> districts, @Nullable TotalExposure outside, @Nullable TotalExposure city,
		@Nullable PhaseChart chart, int roughVillages, @Nullable MapPicture map, boolean schematicTotals) {

	/** Whether anything on the page is only schematic. */
	public boolean isSchematic() {
		return this.schematicTotals || (this.map != null && this.map.schematic())
				|| this.districts.stream().anyMatch((row) -> row.district().basis() == Basis.SCHEMATIC);
	}

	/** A district and its total. */
	record Row(PlanDistrict district, @Nullable TotalExposure total) {

	}

}
