package kz.alatau.portal.web.map;

import java.util.List;

import kz.alatau.portal.exposure.Counts;
import kz.alatau.portal.exposure.TotalExposure;
import kz.alatau.portal.exposure.TotalExposure.Totals;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.web.map.PhaseChart.Step;
import org.jspecify.annotations.Nullable;

/** Draws the phases of results. */
public final class PhaseCharts {

	private PhaseCharts() {
	}

	/** What each phase adds in a village. */
	public static List<Step> steps(VillageExposure exposure) {
		return exposure.phases()
			.stream()
			.map((phase) -> new Step(phase.phase(), phase.counts().map(Counts::households)))
			.toList();
	}

	/** The phases of a total; empty where there is no total or it counts no household. */
	public static @Nullable PhaseChart of(@Nullable TotalExposure total) {
		return (total == null) ? null
				: PhaseChart.of(total.phases()
					.stream()
					.map((phase) -> new Step(phase.phase(), phase.totals().map(Totals::households)))
					.toList());
	}

}
