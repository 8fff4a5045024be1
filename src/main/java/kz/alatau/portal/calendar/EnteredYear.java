package kz.alatau.portal.calendar;

import java.time.Instant;

/**
 * A table staff entered.
 *
 * @param version counts its changes; a change names the one it was made on
 * @param by user name of who changed it last
 */
public record EnteredYear(CalendarEntry entry, long version, Instant at, String by) {

}
