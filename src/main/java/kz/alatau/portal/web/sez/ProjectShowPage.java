package kz.alatau.portal.web.sez;

import kz.alatau.portal.exposure.TotalExposure;
import kz.alatau.portal.plan.PlanDistrict;
import kz.alatau.portal.sez.ProjectProfile;
import kz.alatau.portal.source.SourceReference;
import org.jspecify.annotations.Nullable;

/**
 * A project.
 *
 * @param country name of the investor's country in the language of the page
 * @param district empty where no source names it
 * @param total whom the plan touches in that district
 */
record ProjectShowPage(ProjectProfile project, @Nullable String country, @Nullable PlanDistrict district,
		@Nullable TotalExposure total, @Nullable SourceReference source) {

}
