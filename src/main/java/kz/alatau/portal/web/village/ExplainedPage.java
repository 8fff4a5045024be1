package kz.alatau.portal.web.village;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.exposure.Estimate;
import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.PhaseExposure;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.exposure.ZoneExposure;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.plan.ZoneLine;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.web.map.PhaseChart;
import org.jspecify.annotations.Nullable;

/**
 * How the number of a village comes about.
 *
 * @param askedPlan the version in the address; empty where it asks for the result in
 * force
 * @param otherPlans versions under which there are results too, the newest first
 * @param zones one page of them
 * @param lines what the plan says of these zones, by code
 * @param number of the page of zones, from 1
 * @param why empty for a village counted by area
 * @param chart empty where no household is counted
 * @param begun households whose phase has begun, by the year
 */
record ExplainedPage(VillageExplanation explanation, @Nullable Integer askedPlan, List<Integer> otherPlans,
		List<ZoneExposure> zones, Map<String, ZoneLine> lines, int number, int pages, @Nullable WhyThree why,
		@Nullable PhaseChart chart, Map<Integer, Estimates<Integer>> begun) {

	public VillageProfile village() {
		return this.explanation.village();
	}

	public VillageExposure exposure() {
		return this.explanation.exposure();
	}

	public PlanVersionSummary plan() {
		return this.explanation.plan();
	}

	/** The name the plan gives a zone; most have none. */
	public @Nullable LocalizedText zoneName(String code) {
		ZoneLine line = this.lines.get(code);
		return (line != null) ? line.name() : null;
	}

	/** The estimates that count zones of which this becomes. */
	public List<Estimate> countedIn(Disposition disposition) {
		return List.of(Estimate.values()).stream().filter((estimate) -> estimate.counts(disposition)).toList();
	}

	/** Households whose phase has begun when this one begins. */
	public Estimates<Integer> begunBy(PhaseExposure phase) {
		Estimates<Integer> sum = this.begun.get(phase.phase().start());
		return (sum != null) ? sum : new Estimates<>(0, 0, 0);
	}

}
