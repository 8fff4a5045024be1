package kz.alatau.portal.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The calendar that comes with the portal, for tests without Spring. */
public final class BundledYears {

	/** Read once; it never changes. */
	public static final WorkingCalendar CALENDAR = read();

	private BundledYears() {
	}

	private static WorkingCalendar read() {
		try {
			return CalendarConfiguration.bundled();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
