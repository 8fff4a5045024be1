package kz.alatau.portal.web.api;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.exposure.Counts;
import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.ExposureMethod;
import kz.alatau.portal.exposure.PhaseExposure;
import kz.alatau.portal.exposure.Severity;
import kz.alatau.portal.exposure.StoredExposure;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.village.VillageProfile;

/**
 * The displacement exposure of a village.
 *
 * @param village slug
 * @param plan number of the plan version
 * @param method how the village was counted
 * @param areaHectares of the village
 * @param hectares of the village by strictest disposition
 * @param phases earliest first
 * @param basis the weakest basis of all inputs
 */
record ExposureJson(String village, int plan, ExposureMethod method, int methodVersion, int population,
		int dwellingsTotal, int householdsTotal, double areaHectares, Map<Disposition, Double> hectares,
		double outsidePlanHectares, double productiveHectares, Estimates<CountsJson> estimates, List<PhaseJson> phases,
		Basis basis, Instant computedAt) {

	static ExposureJson of(VillageProfile village, StoredExposure<VillageExposure> stored) {
		VillageExposure exposure = stored.result();
		Map<Disposition, Double> hectares = new EnumMap<>(Disposition.class);
		for (Disposition disposition : Disposition.values()) {
			hectares.put(disposition, hectares(exposure.land().of(disposition)));
		}
		return new ExposureJson(village.slug(), stored.key().planVersion(), exposure.method(),
				stored.key().methodVersion(), exposure.population(), exposure.dwellings(), exposure.households(),
				hectares(exposure.area()), hectares, hectares(exposure.outsidePlan()), hectares(exposure.productive()),
				exposure.estimates().map(CountsJson::of), exposure.phases().stream().map(PhaseJson::of).toList(),
				exposure.basis(), stored.key().computedAt());
	}

	/** To a hundredth of a square metre: the rest is rounding of coordinates. */
	private static double hectares(Area area) {
		return Math.rint(area.hectares() * 1e6) / 1e6;
	}

	/** What one estimate counts. */
	record CountsJson(int dwellings, int households, int persons, double productiveHectares, double productiveShare,
			Severity severity) {

		static CountsJson of(Counts counts) {
			return new CountsJson(counts.dwellings(), counts.households(), counts.persons(),
					hectares(counts.productive()), counts.productiveShare().value(), counts.severity());
		}

	}

	/** What is counted in one phase. */
	record PhaseJson(int start, int end, CountsJson low, CountsJson central, CountsJson high) {

		static PhaseJson of(PhaseExposure phase) {
			Estimates<CountsJson> counts = phase.counts().map(CountsJson::of);
			return new PhaseJson(phase.phase().start(), phase.phase().end(), counts.low(), counts.central(),
					counts.high());
		}

	}

}
