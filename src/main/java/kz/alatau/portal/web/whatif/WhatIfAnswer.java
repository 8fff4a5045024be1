package kz.alatau.portal.web.whatif;

import kz.alatau.portal.exposure.WhatIfOutcome;
import kz.alatau.portal.web.map.MapPicture;
import kz.alatau.portal.web.plan.ExposureTable;
import org.jspecify.annotations.Nullable;

/**
 * An answer, ready to be laid out.
 *
 * @param villages before and after
 * @param map the zones before and after around them
 */
public record WhatIfAnswer(WhatIfOutcome.Computed computed, ExposureTable villages, @Nullable MapPicture map) {

}
