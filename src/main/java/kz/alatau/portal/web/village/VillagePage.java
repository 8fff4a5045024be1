package kz.alatau.portal.web.village;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.exposure.StoredExposure;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.exposure.VillageStatusChanged;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.relocation.NoticeLine;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.source.SourceReference;
import kz.alatau.portal.village.VillageProfile;
import kz.alatau.portal.web.map.MapPicture;
import kz.alatau.portal.web.map.RangeChart;
import kz.alatau.portal.web.notice.NoticeDue;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of a village.
 *
 * @param plan the version in force; empty before a plan is imported
 * @param exposure empty until it has been computed
 * @param chart households by phase; empty where no dwelling is counted
 * @param acts sources of the plan
 * @param notices those that concern the village
 * @param dues the next day of the authority, by notice
 * @param changes of the answer for it, the latest first
 */
record VillagePage(VillageProfile village, @Nullable PlanVersionSummary plan,
		@Nullable StoredExposure<VillageExposure> exposure, MapPicture map, @Nullable RangeChart chart,
		List<SourceReference> acts, List<NoticeLine> notices, Map<NoticeNumber, NoticeDue> dues,
		List<VillageStatusChanged> changes, LocalDate today) {

}
