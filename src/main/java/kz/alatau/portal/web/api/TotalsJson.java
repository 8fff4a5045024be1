package kz.alatau.portal.web.api;

import java.time.Instant;
import java.util.List;

import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.TotalExposure;
import kz.alatau.portal.exposure.TotalExposure.PhaseTotals;
import kz.alatau.portal.exposure.TotalExposure.Totals;
import kz.alatau.portal.plan.PlanDistrict;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.web.plan.CityTotals;
import kz.alatau.portal.web.plan.TotalPlace;
import org.jspecify.annotations.Nullable;

/**
 * The totals of the city and of its districts.
 *
 * @param plan number of the plan version
 * @param roughVillages villages counted by area: they are in the totals and in no phase
 * @param basis the weakest basis of all inputs
 * @param places the city, then the districts, then what lies outside them
 * @param indicative what the numbers are not
 */
record TotalsJson(int plan, int dataVersion, int methodVersion, Instant computedAt, int roughVillages, Basis basis,
		List<PlaceJson> places, LocalizedText indicative) {

	static TotalsJson of(CityTotals city, LocalizedText indicative) {
		return new TotalsJson(city.key().planVersion(), city.key().dataVersion(), city.key().methodVersion(),
				city.key().computedAt(), city.totals().roughVillages(), city.basis(),
				city.places().stream().map((place) -> PlaceJson.of(place, city)).toList(), indicative);
	}

	/**
	 * One total.
	 *
	 * @param scope CITY, DISTRICT or OUTSIDE all districts
	 * @param phases earliest first; households and dwellings add up to the estimates
	 */
	record PlaceJson(String scope, @Nullable String district, @Nullable LocalizedText names,
			Estimates<Totals> estimates, List<PhaseJson> phases) {

		static PlaceJson of(TotalPlace place, CityTotals city) {
			TotalExposure total = place.total();
			String code = total.district();
			PlanDistrict district = (code != null) ? city.districts().get(code) : null;
			return new PlaceJson(place.scope(), code, (district != null) ? district.name() : null, total.estimates(),
					total.phases().stream().map(PhaseJson::of).toList());
		}

	}

	/** What is counted in one phase. */
	record PhaseJson(int start, int end, Totals low, Totals central, Totals high) {

		static PhaseJson of(PhaseTotals phase) {
			return new PhaseJson(phase.phase().start(), phase.phase().end(), phase.totals().low(),
					phase.totals().central(), phase.totals().high());
		}

	}

}
