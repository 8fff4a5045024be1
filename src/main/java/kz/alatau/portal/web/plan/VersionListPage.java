package kz.alatau.portal.web.plan;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.web.AskedDay;
import org.jspecify.annotations.Nullable;

/**
 * The published versions of the plan.
 *
 * @param versions the newest first
 * @param asked the day somebody asked about and no version was in force
 * @param earliest day of the oldest wording; empty where there is no version
 */
record VersionListPage(List<PlanLine> versions, AskedDay asked, @Nullable LocalDate earliest) {

}
