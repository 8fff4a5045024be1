package kz.alatau.portal.web.village;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.exposure.ZoneExposure;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.ZoneLine;
import kz.alatau.portal.web.map.PhaseChart;
import kz.alatau.portal.web.map.PhaseCharts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Joins what the page about the numbers of a village shows. */
@Component
class ExplainedPages {

	static final int ZONES_ON_A_PAGE = 100;

	private final Exposures exposures;

	private final MasterPlan plan;

	ExplainedPages(Exposures exposures, MasterPlan plan) {
		this.exposures = exposures;
		this.plan = plan;
	}

	/**
	 * The page.
	 * @param askedPlan the version in the address, if any
	 * @param asked page of zones, from 1; one that is not there becomes the nearest
	 */
	ExplainedPage page(VillageExplanation found, @Nullable Integer askedPlan, int asked) {
		List<ZoneExposure> all = found.exposure().zones();
		int pages = Math.max(1, Math.ceilDiv(all.size(), ZONES_ON_A_PAGE));
		int number = Math.clamp(asked, 1, pages);
		List<ZoneExposure> zones = all.subList((number - 1) * ZONES_ON_A_PAGE,
				Math.min(all.size(), number * ZONES_ON_A_PAGE));
		List<PhaseChart.Step> steps = PhaseCharts.steps(found.exposure());
		return new ExplainedPage(found, askedPlan, otherPlans(found.key().planVersion()), zones, lines(found, zones),
				number, pages, found.isRough() ? null : WhyThree.of(found.exposure()), PhaseChart.of(steps),
				PhaseChart.begun(steps));
	}

	private List<Integer> otherPlans(int shown) {
		return this.exposures.plans().stream().filter((version) -> version != shown).toList();
	}

	private Map<String, ZoneLine> lines(VillageExplanation found, List<ZoneExposure> zones) {
		return this.plan.zoneLines(found.key().planVersion(), zones.stream().map(ZoneExposure::zone).toList());
	}

}
