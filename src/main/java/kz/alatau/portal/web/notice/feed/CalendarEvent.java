package kz.alatau.portal.web.notice.feed;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day or some days in a calendar.
 *
 * @param uid stays the same as long as it is the same event
 * @param sequence higher after each change
 * @param until the last day
 * @param cancelled whether it will not take place
 * @param changed when it was changed last
 */
record CalendarEvent(String uid, int sequence, LocalDate from, LocalDate until, String summary, String description,
		String address, boolean cancelled, Instant changed) {

}
