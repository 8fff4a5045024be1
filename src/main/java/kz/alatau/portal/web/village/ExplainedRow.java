package kz.alatau.portal.web.village;

import java.util.LinkedHashMap;
import java.util.Map;

import kz.alatau.portal.exposure.Counts;
import kz.alatau.portal.exposure.Estimate;
import kz.alatau.portal.exposure.SnapshotKey;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.web.OpenNumbers;

/** One row of the table while it is filled. */
final class ExplainedRow {

	private final Map<String, String> values = new LinkedHashMap<>();

	private ExplainedRow() {
	}

	static ExplainedRow of(String about) {
		return new ExplainedRow().put("record", about);
	}

	ExplainedRow put(String column, Object value) {
		this.values.put(column, (value instanceof Area area) ? OpenNumbers.text(area) : value.toString());
		return this;
	}

	ExplainedRow years(Phase phase) {
		return put("phase_start", phase.start()).put("phase_end", phase.end());
	}

	ExplainedRow named(LocalizedText name) {
		return put("zone_name_kk", name.kk()).put("zone_name_ru", name.ru()).put("zone_name_en", name.en());
	}

	ExplainedRow counts(Estimate estimate, Counts counts) {
		return put("estimate", estimate).put("dwellings", counts.dwellings())
			.put("households", counts.households())
			.put("persons", counts.persons())
			.put("productive_ha", counts.productive())
			.put("productive_share", OpenNumbers.text(counts.productiveShare()))
			.put("severity", counts.severity());
	}

	/** The row with what stands in every row: a row may travel alone. */
	Map<String, String> about(VillageExplanation found) {
		SnapshotKey key = found.key();
		put("village", found.village().slug()).put("kato", found.village().code())
			.put("method", found.exposure().method())
			.put("plan_version", key.planVersion())
			.put("data_version", key.dataVersion())
			.put("method_version", key.methodVersion())
			.put("computed_at", key.computedAt())
			.put("result_basis", found.exposure().basis())
			.put("status", "INDICATIVE");
		return this.values;
	}

}
