package kz.alatau.portal.web.api;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.exposure.Estimate;
import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.ExposureMethod;
import kz.alatau.portal.exposure.PhaseExposure;
import kz.alatau.portal.exposure.SeverityRule;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.ZoneLine;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.web.OpenNumbers;
import kz.alatau.portal.web.village.VillageExplanation;

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
 * @param dataVersion number of the version of villages, houses and fields
 * @param populationYear year of the population
 * @param inputs what each input is founded on
 * @param severityRules why each estimate has its severity
 * @param zones by code; they overlap, so their numbers do not add up
 * @param indicative what the numbers are not
 */
record ExposureJson(String village, int plan, ExposureMethod method, int methodVersion, int population,
		int dwellingsTotal, int householdsTotal, double areaHectares, Map<Disposition, Double> hectares,
		double outsidePlanHectares, double productiveHectares, Estimates<CountsJson> estimates, List<PhaseJson> phases,
		Basis basis, Instant computedAt, int dataVersion, int populationYear, InputsJson inputs,
		Estimates<SeverityRule> severityRules, List<ZoneJson> zones, LocalizedText indicative) {

	static ExposureJson of(VillageExplanation found, Map<String, ZoneLine> lines, LocalizedText indicative) {
		VillageExposure exposure = found.exposure();
		return new ExposureJson(found.village().slug(), found.key().planVersion(), exposure.method(),
				found.key().methodVersion(), exposure.population(), exposure.dwellings(), exposure.households(),
				OpenNumbers.hectares(exposure.area()), hectares(exposure), OpenNumbers.hectares(exposure.outsidePlan()),
				OpenNumbers.hectares(exposure.productive()), exposure.estimates().map(CountsJson::of),
				exposure.phases().stream().map(PhaseJson::of).toList(), exposure.basis(), found.key().computedAt(),
				found.key().dataVersion(), found.village().populationYear(), InputsJson.of(exposure), rules(exposure),
				exposure.zones().stream().map((zone) -> ZoneJson.of(zone, lines.get(zone.zone()))).toList(),
				indicative);
	}

	private static Map<Disposition, Double> hectares(VillageExposure exposure) {
		Map<Disposition, Double> hectares = new EnumMap<>(Disposition.class);
		for (Disposition disposition : Disposition.values()) {
			hectares.put(disposition, OpenNumbers.hectares(exposure.land().of(disposition)));
		}
		return hectares;
	}

	private static Estimates<SeverityRule> rules(VillageExposure exposure) {
		return new Estimates<>(exposure.severityRule(Estimate.LOW), exposure.severityRule(Estimate.CENTRAL),
				exposure.severityRule(Estimate.HIGH));
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
