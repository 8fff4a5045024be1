package kz.alatau.portal.web.sez;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.plan.PlanDistrict;
import kz.alatau.portal.sez.ProjectFilter;
import kz.alatau.portal.sez.ProjectPage;
import kz.alatau.portal.sez.ProjectStatus;
import kz.alatau.portal.sez.Sector;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The list of projects.
 *
 * @param districtNames by code
 */
record ProjectListPage(ProjectFilter filter, ProjectPage found, List<PlanDistrict> districts,
		Map<String, LocalizedText> districtNames) {

	/** The name of a district of the list. */
	public @Nullable LocalizedText districtName(String code) {
		return this.districtNames.get(code);
	}

	public List<Sector> sectors() {
		return List.of(Sector.values());
	}

	public List<ProjectStatus> statuses() {
		return List.of(ProjectStatus.values());
	}

	public List<ProjectFilter.Sort> sorts() {
		return List.of(ProjectFilter.Sort.values());
	}

	boolean isBeyondTheLast() {
		return this.found.number() >= this.found.pages();
	}

	/** Counted from 1, for links. */
	public int pageNumber() {
		return this.found.number() + 1;
	}

}
