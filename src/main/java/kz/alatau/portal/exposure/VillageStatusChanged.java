package kz.alatau.portal.exposure;

import java.time.Instant;

import kz.alatau.portal.village.VillageCode;

/**
 * A publication changed what the plan means for a village; told inside the transaction of
 * the publication, once for each village, and only then.
 *
 * @param planVersion in force from now on
 * @param dataVersion in force from now on
 */
public record VillageStatusChanged(VillageCode village, VillageState before, VillageState after, int planVersion,
		int dataVersion, Instant at) {

}
