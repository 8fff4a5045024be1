package kz.alatau.portal.web.api;

import org.jspecify.annotations.Nullable;

/**
 * A published version of the plan with its results.
 *
 * @param zonesGeoJson address of all its zones as GeoJSON
 * @param zonesCsv address of all its zones as a table
 * @param results empty until they have been computed
 */
record PlanVersionJson(PlanJson plan, String zonesGeoJson, String zonesCsv, @Nullable PlanResultsJson results) {

	static PlanVersionJson of(PlanJson plan, @Nullable PlanResultsJson results) {
		String files = "/plans/" + plan.number() + "/zones";
		return new PlanVersionJson(plan, files + ".geojson", files + ".csv", results);
	}

}
