package kz.alatau.portal.web.city;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.exposure.ExposureTotals;
import kz.alatau.portal.exposure.StoredExposure;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.progress.Promise;
import kz.alatau.portal.progress.TimelineEvent;
import kz.alatau.portal.sez.InfrastructureItem;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.source.SourceReference;
import kz.alatau.portal.web.map.PhaseChart;
import org.jspecify.annotations.Nullable;

/**
 * The city: what is, what was promised, what is built, what happened.
 *
 * @param confirmed promises whose measure has a published value, one for each measure
 * @param sources by code
 * @param districtNames by code
 * @param plan the version the totals rest on
 * @param totals whom the plan touches in the whole city
 * @param chart its phases; empty where nobody is counted
 */
record CityPage(List<Promise> confirmed, List<Promise> promises, List<InfrastructureItem> infrastructure,
		List<TimelineEvent> timeline, Map<String, SourceReference> sources, Map<String, LocalizedText> districtNames,
		@Nullable StoredExposure<ExposureTotals> totals, @Nullable PhaseChart chart,
		@Nullable PlanVersionSummary plan) {

	/** The name of a district that an item names. */
	public @Nullable LocalizedText districtName(String code) {
		return this.districtNames.get(code);
	}

}
