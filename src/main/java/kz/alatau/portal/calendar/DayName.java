package kz.alatau.portal.calendar;

import kz.alatau.portal.shared.LocalizedText;

/** What a day is called. */
public sealed interface DayName {

	/** A day of the files that come with the portal. */
	record Known(String messageKey) implements DayName {

	}

	/** A day staff entered, in their words. */
	record Written(LocalizedText text) implements DayName {

	}

}
