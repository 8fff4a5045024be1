package kz.alatau.portal.calendar;

/**
 * What a reader must know beside a due date.
 *
 * @param messageKey key of the sentence
 * @param argument year or day the sentence names
 */
public record CalendarNote(String messageKey, Object argument) {

	static CalendarNote noTable(int year) {
		// As text, or the year would be grouped like a number.
		return new CalendarNote("calendar.note.no-table", Integer.toString(year));
	}

	static CalendarNote unsure(SpecialDay day) {
		boolean worked = day.kind() == DayKind.WORKING_DAY;
		return new CalendarNote(worked ? "calendar.note.unsure-worked" : "calendar.note.unsure", day.date());
	}

}
