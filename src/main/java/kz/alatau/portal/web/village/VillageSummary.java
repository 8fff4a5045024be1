package kz.alatau.portal.web.village;

import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.village.VillageProfile;
import org.jspecify.annotations.Nullable;

/**
 * A village in a list.
 *
 * @param exposure empty until it has been computed
 */
public record VillageSummary(VillageProfile village, @Nullable VillageExposure exposure) {

}
