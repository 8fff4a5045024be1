package kz.alatau.portal.web.sez;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import kz.alatau.portal.exposure.Exposures;
import kz.alatau.portal.exposure.TotalExposure;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.plan.PlanDistrict;
import kz.alatau.portal.sez.ProjectFilter;
import kz.alatau.portal.sez.ProjectProfile;
import kz.alatau.portal.sez.Projects;
import kz.alatau.portal.source.Sources;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Joins what the pages about projects show. */
@Component
class ProjectPages {

	private final Projects projects;

	private final MasterPlan plan;

	private final Sources sources;

	private final Exposures exposures;

	ProjectPages(Projects projects, MasterPlan plan, Sources sources, Exposures exposures) {
		this.projects = projects;
		this.plan = plan;
		this.sources = sources;
		this.exposures = exposures;
	}

	ProjectListPage list(ProjectFilter filter) {
		List<PlanDistrict> districts = this.plan.districts();
		return new ProjectListPage(filter, this.projects.find(filter), districts,
				districts.stream().collect(Collectors.toMap(PlanDistrict::code, PlanDistrict::name)));
	}

	Optional<ProjectShowPage> project(String slug, Locale locale) {
		return this.projects.bySlug(slug).map((project) -> {
			PlanDistrict district = district(project);
			return new ProjectShowPage(project, country(project, locale), district, total(district),
					this.sources.byCode(Set.of(project.sourceCode())).get(project.sourceCode()));
		});
	}

	private static @Nullable String country(ProjectProfile project, Locale locale) {
		return (project.country() != null) ? Locale.of("", project.country()).getDisplayCountry(locale) : null;
	}

	private @Nullable PlanDistrict district(ProjectProfile project) {
		return (project.district() == null) ? null
				: this.plan.districts()
					.stream()
					.filter((district) -> district.code().equals(project.district()))
					.findFirst()
					.orElse(null);
	}

	private @Nullable TotalExposure total(@Nullable PlanDistrict district) {
		if (district == null) {
			return null;
		}
		return this.exposures.totals()
			.flatMap((totals) -> totals.result()
				.districts()
				.stream()
				.filter((total) -> Objects.equals(total.district(), district.code()))
				.findFirst())
			.orElse(null);
	}

}
