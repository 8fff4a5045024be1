package kz.alatau.portal.web.village;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import kz.alatau.portal.exposure.Counts;
import kz.alatau.portal.exposure.Estimate;
import kz.alatau.portal.exposure.InputBasis;
import kz.alatau.portal.exposure.PhaseExposure;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.exposure.ZoneExposure;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.web.OpenNumbers;
import org.jspecify.annotations.Nullable;

/** The properties of one feature while they are filled: flat, as maps want them. */
final class ExplainedProperties {

	private final Map<String, Object> values = new LinkedHashMap<>();

	Map<String, Object> all() {
		return this.values;
	}

	ExplainedProperties putAll(Map<String, Object> others) {
		this.values.putAll(others);
		return this;
	}

	/** What a result rests on, and that it decides nothing. */
	ExplainedProperties origin(VillageExplanation found, LocalizedText note) {
		put("plan_version", found.key().planVersion());
		put("plan_act", found.plan().actNumber());
		put("plan_as_of", found.plan().asOf().toString());
		put("data_version", found.key().dataVersion());
		put("method_version", found.key().methodVersion());
		put("computed_at", found.key().computedAt().toString());
		put("result_basis", found.exposure().basis());
		text("note", note);
		return this;
	}

	ExplainedProperties village(VillageExplanation found) {
		VillageExposure exposure = found.exposure();
		put("kind", "village");
		put("code", found.village().code().kato());
		put("slug", found.village().slug());
		text("name", found.village().name());
		put("method", exposure.method());
		put("population", exposure.population());
		put("population_year", found.village().populationYear());
		put("dwellings_total", exposure.dwellings());
		put("households_total", exposure.households());
		hectares("area_ha", exposure.area());
		hectares("productive_ha", exposure.productive());
		land(exposure);
		inputs(exposure.inputs(), exposure.zonesBasis());
		results(exposure);
		return this;
	}

	private void land(VillageExposure exposure) {
		for (Disposition disposition : Disposition.values()) {
			hectares(lower(disposition) + "_ha", exposure.land().of(disposition));
		}
		hectares("outside_plan_ha", exposure.outsidePlan());
	}

	private void inputs(InputBasis inputs, @Nullable Basis zones) {
		put("population_basis", inputs.population());
		put("boundary_basis", inputs.boundary());
		put("dwellings_basis", inputs.dwellings());
		put("productive_land_basis", inputs.productiveLand());
		put("zones_basis", zones);
	}

	private void results(VillageExposure exposure) {
		for (Estimate estimate : Estimate.values()) {
			counts(lower(estimate), exposure.estimates().of(estimate));
			put(lower(estimate) + "_severity_rule", exposure.severityRule(estimate));
		}
		for (PhaseExposure phase : exposure.phases()) {
			for (Estimate estimate : Estimate.values()) {
				counts(years(phase.phase()) + lower(estimate), phase.counts().of(estimate));
			}
		}
	}

	private static String years(Phase phase) {
		return "phase_" + phase.start() + "_" + phase.end() + "_";
	}

	private void counts(String name, Counts counts) {
		put(name + "_dwellings", counts.dwellings());
		put(name + "_households", counts.households());
		put(name + "_persons", counts.persons());
		hectares(name + "_productive_ha", counts.productive());
		put(name + "_productive_share", counts.productiveShare().value());
		put(name + "_severity", counts.severity());
	}

	ExplainedProperties zone(PlanZone zone, ZoneExposure exposure) {
		put("kind", "zone");
		put("code", zone.code());
		LocalizedText name = zone.name();
		if (name != null) {
			text("name", name);
		}
		put("district", zone.district());
		put("land_use", zone.landUse());
		put("disposition", zone.disposition());
		put("phase_start", zone.phase().start());
		put("phase_end", zone.phase().end());
		put("basis", zone.basis());
		inVillage(exposure);
		return this;
	}

	private void inVillage(ZoneExposure exposure) {
		hectares("village_area_ha", exposure.area());
		hectares("village_productive_ha", exposure.productive());
		put("dwellings", exposure.dwellings());
		put("households", exposure.households());
		put("touched_dwellings", exposure.touchedDwellings());
		for (Estimate estimate : Estimate.values()) {
			put("in_" + lower(estimate), estimate.counts(exposure.disposition()));
		}
	}

	private void text(String name, LocalizedText text) {
		put(name + "_kk", text.kk());
		put(name + "_ru", text.ru());
		put(name + "_en", text.en());
	}

	private void hectares(String name, Area area) {
		put(name, OpenNumbers.hectares(area));
	}

	/** What is not known is left out. */
	private void put(String name, @Nullable Object value) {
		if (value != null) {
			this.values.put(name, value);
		}
	}

	private static String lower(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

}
