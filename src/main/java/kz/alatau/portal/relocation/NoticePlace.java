package kz.alatau.portal.relocation;

import org.jspecify.annotations.Nullable;

/**
 * Where the land lies in the plans.
 *
 * @param map what shows the plots: hash or name of the attachment, empty when there is
 * none yet
 * @param planVersion number of the plan version it rests on, empty where it rests on none
 * @param phase code of the phase, empty where there is none
 */
public record NoticePlace(String map, TerritoryType territory, @Nullable Integer planVersion, String phase) {

}
