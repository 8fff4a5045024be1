package kz.alatau.portal.calendar;

/**
 * Staff entered or changed the table of a year: what was counted before may end on
 * another day now. Told within the transaction of the change.
 */
public record CalendarChanged(int year) {

}
