package kz.alatau.portal.calendar;

/**
 * The tables that come with the portal, without what staff entered. Not the calendar
 * itself, so that nobody counts on it by mistake.
 */
record BundledCalendar(WorkingCalendar tables) {

}
