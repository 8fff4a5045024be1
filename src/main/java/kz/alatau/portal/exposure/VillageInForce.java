package kz.alatau.portal.exposure;

import org.jspecify.annotations.Nullable;

/**
 * The result in force with its row of a village.
 *
 * @param row empty where the result knows no such village
 */
record VillageInForce(ExposureSnapshot snapshot, @Nullable VillageExposureRow row) {

}
