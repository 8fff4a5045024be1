package kz.alatau.portal.web.plan;

import java.util.List;

import kz.alatau.portal.exposure.TotalExposure;
import kz.alatau.portal.plan.PlanDistrict;
import kz.alatau.portal.web.map.MapPicture;
import kz.alatau.portal.web.map.PhaseChart;
import org.jspecify.annotations.Nullable;

/**
 * The districts.
 *
 * @param outside dwellings outside the districts that the plan touches, if there are any
 * @param city the whole city
 * @param chart the phases of the city; empty where nobody is counted
 */
record DistrictListPage(List<Row> districts, @Nullable TotalExposure outside, @Nullable TotalExposure city,
		@Nullable PhaseChart chart, int roughVillages, @Nullable MapPicture map) {

	/** A district and its total. */
	record Row(PlanDistrict district, @Nullable TotalExposure total) {

	}

}
