package kz.alatau.portal.web.village;

import java.util.Comparator;
import java.util.List;

import kz.alatau.portal.exposure.Counts;
import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.exposure.ZoneExposure;
import kz.alatau.portal.plan.Disposition;
import org.jspecify.annotations.Nullable;

/**
 * Why there are three numbers, told with the zones of the village itself.
 *
 * @param low houses that the low estimate counts
 * @param central how many more the central one counts
 * @param high how many more the high one counts
 * @param taken the zone that is taken with most houses; empty if none has any
 * @param partial the same of those taken in part
 * @param undecided the same of those not decided
 */
record WhyThree(int low, int central, int high, @Nullable ZoneExposure taken, @Nullable ZoneExposure partial,
		@Nullable ZoneExposure undecided) {

	private static final Comparator<ZoneExposure> MOST_HOUSES = Comparator.comparingInt(ZoneExposure::touchedDwellings)
		.thenComparing(ZoneExposure::zone, Comparator.reverseOrder());

	static WhyThree of(VillageExposure exposure) {
		Estimates<Integer> counted = exposure.estimates().map(Counts::dwellings);
		List<ZoneExposure> zones = exposure.zones();
		return new WhyThree(counted.low(), counted.central() - counted.low(), counted.high() - counted.central(),
				example(zones, Disposition.ACQUIRED), example(zones, Disposition.PARTIAL),
				example(zones, Disposition.UNDECIDED));
	}

	private static @Nullable ZoneExposure example(List<ZoneExposure> zones, Disposition disposition) {
		return zones.stream()
			.filter((zone) -> zone.disposition() == disposition && zone.touchedDwellings() > 0)
			.max(MOST_HOUSES)
			.orElse(null);
	}

}
