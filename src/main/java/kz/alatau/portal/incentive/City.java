package kz.alatau.portal.incentive;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the case assumes about the city's leaving of the zone.
 *
 * @param outcome what becomes of the project
 * @param firstDayOutside first day the city is outside of the zone, once it is decided;
 * takes the place of the earliest and the latest day
 * @param moved day of the move, needed with {@link CityOutcome#MOVED}; the last day that
 * is allowed where it is empty
 * @param zoneEndBinds whether the end of the zone's life still limits a moved project:
 * not if its licence says so (open reading O-13)
 */
public record City(CityOutcome outcome, @Nullable LocalDate firstDayOutside, @Nullable LocalDate moved,
		boolean zoneEndBinds) {

	/** The careful side: the relief ends as early as it can. */
	public static final City EARLIEST = new City(CityOutcome.CUT_OUT_EARLIEST, null, null, true);

	public City with(CityOutcome other) {
		return new City(other, this.firstDayOutside, this.moved, this.zoneEndBinds);
	}

}
