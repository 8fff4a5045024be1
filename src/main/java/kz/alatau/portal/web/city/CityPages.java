package kz.alatau.portal.web.city;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.ExposureTotals;
import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.exposure.StoredExposure;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanDistrict;
import kz.alatau.portal.progress.CityProgress;
import kz.alatau.portal.progress.Promise;
import kz.alatau.portal.sez.InfrastructureCatalogue;
import kz.alatau.portal.source.SourceReference;
import kz.alatau.portal.source.Sources;
import kz.alatau.portal.web.map.PhaseCharts;

import org.springframework.stereotype.Component;

/** Joins what the page about the city shows. */
@Component
class CityPages {

	private final CityProgress progress;

	private final InfrastructureCatalogue infrastructure;

	private final Sources sources;

	private final MasterPlan plan;

	private final Exposures exposures;

	CityPages(CityProgress progress, InfrastructureCatalogue infrastructure, Sources sources, MasterPlan plan,
			Exposures exposures) {
		this.progress = progress;
		this.infrastructure = infrastructure;
		this.sources = sources;
		this.plan = plan;
		this.exposures = exposures;
	}

	CityPage city() {
		List<Promise> promises = this.progress.promises();
		Map<String, SourceReference> sources = this.sources.all()
			.stream()
			.collect(Collectors.toMap(SourceReference::code, Function.identity()));
		StoredExposure<ExposureTotals> totals = this.exposures.totals().orElse(null);
		return new CityPage(confirmed(promises), promises, this.infrastructure.all(), this.progress.timeline(), sources,
				this.plan.districts().stream().collect(Collectors.toMap(PlanDistrict::code, PlanDistrict::name)),
				totals, PhaseCharts.of((totals != null) ? totals.result().city() : null),
				this.plan.current().orElse(null));
	}

	/** The latest published value of each measure: facts, apart from targets. */
	private static List<Promise> confirmed(List<Promise> promises) {
		Map<String, Promise> latest = new LinkedHashMap<>();
		for (Promise promise : promises) {
			if (promise.isConfirmed()) {
				String measure = promise.metric().en() + promise.latest();
				latest.putIfAbsent(measure, promise);
			}
		}
		return List.copyOf(latest.values());
	}

}
