package kz.alatau.portal.web.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.exposure.Estimate;
import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.TotalExposure;
import kz.alatau.portal.exposure.TotalExposure.PhaseTotals;
import kz.alatau.portal.exposure.TotalExposure.Totals;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.plan.PlanDistrict;
import org.jspecify.annotations.Nullable;

/**
 * The totals as one tidy table: a row for each place, phase and estimate. Rows without a
 * phase hold all phases and the villages counted by area too.
 */
final class TotalsTable {

	static final List<String> COLUMNS = List.of("record", "scope", "district", "name_kk", "name_ru", "name_en",
			"phase_start", "phase_end", "estimate", "dwellings", "households", "persons", "rough_villages",
			"plan_version", "data_version", "method_version", "computed_at", "result_basis", "status");

	private TotalsTable() {
	}

	static List<Map<String, String>> rows(CityTotals city) {
		List<Map<String, String>> rows = new ArrayList<>();
		for (TotalPlace place : city.places()) {
			TotalExposure total = place.total();
			rows(city, place, null, total.estimates(), rows);
			for (PhaseTotals phase : total.phases()) {
				rows(city, place, phase.phase(), phase.totals(), rows);
			}
		}
		return rows;
	}

	private static void rows(CityTotals city, TotalPlace place, @Nullable Phase phase, Estimates<Totals> estimates,
			List<Map<String, String>> rows) {
		for (Estimate estimate : Estimate.values()) {
			Map<String, String> row = new LinkedHashMap<>();
			place(city, place, row);
			phase(phase, row);
			counts(estimate, estimates.of(estimate), row);
			origin(city, row);
			rows.add(row);
		}
	}

	private static void place(CityTotals city, TotalPlace place, Map<String, String> row) {
		row.put("scope", place.scope());
		String code = place.total().district();
		PlanDistrict district = (code != null) ? city.districts().get(code) : null;
		if (district != null) {
			row.put("district", district.code());
			row.put("name_kk", district.name().kk());
			row.put("name_ru", district.name().ru());
			row.put("name_en", district.name().en());
		}
	}

	private static void phase(@Nullable Phase phase, Map<String, String> row) {
		row.put("record", (phase != null) ? "phase" : "total");
		if (phase != null) {
			row.put("phase_start", String.valueOf(phase.start()));
			row.put("phase_end", String.valueOf(phase.end()));
		}
	}

	private static void counts(Estimate estimate, Totals totals, Map<String, String> row) {
		row.put("estimate", estimate.name());
		row.put("dwellings", String.valueOf(totals.dwellings()));
		row.put("households", String.valueOf(totals.households()));
		row.put("persons", String.valueOf(totals.persons()));
	}

	private static void origin(CityTotals city, Map<String, String> row) {
		row.put("rough_villages", String.valueOf(city.totals().roughVillages()));
		row.put("plan_version", String.valueOf(city.key().planVersion()));
		row.put("data_version", String.valueOf(city.key().dataVersion()));
		row.put("method_version", String.valueOf(city.key().methodVersion()));
		row.put("computed_at", city.key().computedAt().toString());
		row.put("result_basis", city.basis().name());
		row.put("status", "INDICATIVE");
	}

}
