package kz.alatau.portal.web.staff.planning;

import kz.alatau.portal.village.DataVersion;
import kz.alatau.portal.web.plan.ExposureTable;
import org.jspecify.annotations.Nullable;

/**
 * A draft of village data: what it changes, and what can be done with it.
 *
 * @param exposure each village before and after; empty before there is a plan
 */
record DataDraftPage(DataVersion draft, @Nullable ExposureTable exposure, DraftActions actions) {

}
