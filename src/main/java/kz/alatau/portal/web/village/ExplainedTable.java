package kz.alatau.portal.web.village;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.exposure.Estimate;
import kz.alatau.portal.exposure.InputBasis;
import kz.alatau.portal.exposure.PhaseExposure;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.exposure.ZoneExposure;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.ZoneLine;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.web.SpreadsheetFile;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Everything about the numbers of a village as one tidy table: the column {@code record}
 * says what a row is about. Columns have the same names in all languages.
 */
@Component
class ExplainedTable {

	static final List<String> COLUMNS = List.of("record", "estimate", "phase_start", "phase_end", "disposition", "zone",
			"zone_name_kk", "zone_name_ru", "zone_name_en", "input", "basis", "year", "area_ha", "dwellings",
			"households", "persons", "productive_ha", "productive_share", "severity", "severity_rule",
			"touched_dwellings", "in_low", "in_central", "in_high", "village", "kato", "method", "plan_version",
			"data_version", "method_version", "computed_at", "result_basis", "status");

	private final MasterPlan plan;

	ExplainedTable(MasterPlan plan) {
		this.plan = plan;
	}

	ResponseEntity<String> answer(VillageExplanation found) {
		Map<String, ZoneLine> lines = this.plan.zoneLines(found.key().planVersion(), found.zoneCodes());
		return SpreadsheetFile.answer(found.fileName("csv"), COLUMNS, rows(found, lines));
	}

	private static List<Map<String, String>> rows(VillageExplanation found, Map<String, ZoneLine> lines) {
		VillageExposure exposure = found.exposure();
		List<ExplainedRow> rows = new ArrayList<>();
		rows.add(village(exposure));
		inputs(found, rows);
		land(exposure, rows);
		for (Estimate estimate : Estimate.values()) {
			rows.add(ExplainedRow.of("estimate")
				.counts(estimate, exposure.estimates().of(estimate))
				.put("severity_rule", exposure.severityRule(estimate)));
		}
		exposure.phases().forEach((phase) -> phase(phase, rows));
		exposure.zones().forEach((zone) -> rows.add(zone(zone, lines.get(zone.zone()))));
		return rows.stream().map((row) -> row.about(found)).toList();
	}

	private static ExplainedRow village(VillageExposure exposure) {
		return ExplainedRow.of("village")
			.put("area_ha", exposure.area())
			.put("dwellings", exposure.dwellings())
			.put("households", exposure.households())
			.put("persons", exposure.population())
			.put("productive_ha", exposure.productive());
	}

	private static void inputs(VillageExplanation found, List<ExplainedRow> rows) {
		InputBasis inputs = found.exposure().inputs();
		rows.add(input("POPULATION", inputs.population()).put("year", found.village().populationYear()));
		rows.add(input("BOUNDARY", inputs.boundary()));
		rows.add(input("DWELLINGS", inputs.dwellings()));
		rows.add(input("PRODUCTIVE_LAND", inputs.productiveLand()));
		rows.add(input("ZONES", found.exposure().zonesBasis()));
	}

	private static ExplainedRow input(String name, @Nullable Basis basis) {
		return ExplainedRow.of("input").put("input", name).put("basis", (basis != null) ? basis : "");
	}

	private static void land(VillageExposure exposure, List<ExplainedRow> rows) {
		for (Disposition disposition : Disposition.values()) {
			rows.add(ExplainedRow.of("land")
				.put("disposition", disposition)
				.put("area_ha", exposure.land().of(disposition)));
		}
		rows.add(ExplainedRow.of("land").put("disposition", "OUTSIDE_PLAN").put("area_ha", exposure.outsidePlan()));
	}

	private static void phase(PhaseExposure phase, List<ExplainedRow> rows) {
		for (Estimate estimate : Estimate.values()) {
			rows.add(ExplainedRow.of("phase").years(phase.phase()).counts(estimate, phase.counts().of(estimate)));
		}
	}

	private static ExplainedRow zone(ZoneExposure zone, @Nullable ZoneLine line) {
		ExplainedRow row = ExplainedRow.of("zone")
			.put("zone", zone.zone())
			.put("disposition", zone.disposition())
			.put("basis", zone.basis())
			.put("area_ha", zone.area())
			.put("productive_ha", zone.productive())
			.put("dwellings", zone.dwellings())
			.put("households", zone.households())
			.put("touched_dwellings", zone.touchedDwellings())
			.put("in_low", Estimate.LOW.counts(zone.disposition()))
			.put("in_central", Estimate.CENTRAL.counts(zone.disposition()))
			.put("in_high", Estimate.HIGH.counts(zone.disposition()))
			.years(zone.phase());
		return (line != null && line.name() != null) ? row.named(line.name()) : row;
	}

}
