package kz.alatau.portal.web.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import kz.alatau.portal.exposure.ExposureTotals;
import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.exposure.StoredExposure;
import kz.alatau.portal.exposure.TotalExposure;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanDistrict;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.sez.Projects;
import kz.alatau.portal.source.SourceReference;
import kz.alatau.portal.source.Sources;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.village.Villages;
import kz.alatau.portal.web.map.Maps;
import kz.alatau.portal.web.map.PhaseCharts;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Joins what the pages about districts show. */
@Component
class DistrictPages {

	private final MasterPlan plan;

	private final Villages villages;

	private final Exposures exposures;

	private final Projects projects;

	private final Sources sources;

	private final Maps maps;

	DistrictPages(MasterPlan plan, Villages villages, Exposures exposures, Projects projects, Sources sources,
			Maps maps) {
		this.plan = plan;
		this.villages = villages;
		this.exposures = exposures;
		this.projects = projects;
		this.sources = sources;
		this.maps = maps;
	}

	DistrictListPage list() {
		StoredExposure<ExposureTotals> stored = this.exposures.totals().orElse(null);
		ExposureTotals totals = (stored != null) ? stored.result() : null;
		List<DistrictListPage.Row> rows = this.plan.districts()
			.stream()
			.map((district) -> new DistrictListPage.Row(district, total(totals, district.code())))
			.toList();
		TotalExposure city = (totals != null) ? totals.city() : null;
		return new DistrictListPage(rows, outside(totals), city, PhaseCharts.of(city), rough(totals),
				this.maps.city(this.villages.all()).orElse(null), isSchematic(stored));
	}

	Optional<DistrictPage> district(String code) {
		return this.plan.districts()
			.stream()
			.filter((district) -> district.code().equalsIgnoreCase(code))
			.findFirst()
			.map(this::page);
	}

	private DistrictPage page(PlanDistrict district) {
		ProjectedBoundary boundary = district.boundary().project();
		List<VillageProfile> inside = this.villages.all()
			.stream()
			.filter((village) -> boundary.covers(village.boundary().project().representativePoint()))
			.toList();
		StoredExposure<ExposureTotals> stored = this.exposures.totals().orElse(null);
		ExposureTotals totals = (stored != null) ? stored.result() : null;
		TotalExposure total = total(totals, district.code());
		PlanVersionSummary version = this.plan.current().orElse(null);
		return new DistrictPage(district, total, PhaseCharts.of(total), rough(totals), inside,
				this.projects.inDistrict(district.code()), this.maps.district(district, inside, version), version,
				source(district), isSchematic(stored));
	}

	private static boolean isSchematic(@Nullable StoredExposure<ExposureTotals> totals) {
		return totals != null && totals.key().schematic();
	}

	private static @Nullable TotalExposure total(@Nullable ExposureTotals totals, String district) {
		return (totals == null) ? null
				: totals.districts()
					.stream()
					.filter((total) -> Objects.equals(total.district(), district))
					.findFirst()
					.orElse(null);
	}

	private @Nullable SourceReference source(PlanDistrict district) {
		String code = district.sourceCode();
		return (code != null) ? this.sources.byCode(Set.of(code)).get(code) : null;
	}

	private static int rough(@Nullable ExposureTotals totals) {
		return (totals != null) ? totals.roughVillages() : 0;
	}

	/** Shown only if the plan touches anybody there. */
	private static @Nullable TotalExposure outside(@Nullable ExposureTotals totals) {
		return (totals == null) ? null
				: totals.districts()
					.stream()
					.filter((total) -> total.district() == null && total.estimates().high().households() > 0)
					.findFirst()
					.orElse(null);
	}

}
