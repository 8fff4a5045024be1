package kz.alatau.portal.web.plan;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.exposure.ExposureTotals;
import kz.alatau.portal.exposure.SnapshotKey;
import kz.alatau.portal.plan.PlanDistrict;
import kz.alatau.portal.shared.Basis;

/**
 * The totals of the districts and of the city, and what they rest on.
 *
 * @param districts by code
 * @param basis the weakest of all villages
 */
public record CityTotals(SnapshotKey key, ExposureTotals totals, Map<String, PlanDistrict> districts, Basis basis) {

	/** The name of a file that holds them; the same content has the same name. */
	public String fileName() {
		return "totals-plan%d-data%d-method%d.csv".formatted(this.key.planVersion(), this.key.dataVersion(),
				this.key.methodVersion());
	}

	/** The city first, then the districts, what lies outside them last. */
	public List<TotalPlace> places() {
		return TotalPlace.all(this.totals);
	}

}
