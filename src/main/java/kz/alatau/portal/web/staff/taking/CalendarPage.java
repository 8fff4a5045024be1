package kz.alatau.portal.web.staff.taking;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.calendar.DayKind;
import kz.alatau.portal.calendar.DayName;
import kz.alatau.portal.calendar.EnteredYear;
import kz.alatau.portal.calendar.SpecialDay;
import kz.alatau.portal.shared.LegalReference;
import kz.alatau.portal.shared.LocalizedText;
import kz.alatau.portal.web.staff.FormErrors;
import org.jspecify.annotations.Nullable;

/**
 * A year of the working calendar.
 *
 * @param years the years that have a table
 * @param days every day of it that differs from the week
 * @param entered what staff entered, empty where only the portal’s own table holds
 * @param newer what somebody else has entered meanwhile, if so
 */
record CalendarPage(int year, List<Integer> years, List<DayRow> days, @Nullable EnteredYear entered, CalendarForm form,
		@Nullable CalendarForm newer, FormErrors errors) {

	/** Whether more than weekends is known of it. */
	public boolean hasTable() {
		return this.years.contains(this.year);
	}

	/** As text, or it would be grouped like a number. */
	public String yearText() {
		return Integer.toString(this.year);
	}

	/**
	 * A day.
	 *
	 * @param nameKey key of its name, or empty
	 * @param written its name in the words of staff, or empty
	 */
	record DayRow(LocalDate date, DayKind kind, @Nullable String nameKey, @Nullable LocalizedText written,
			@Nullable LegalReference reference, boolean unsure) {

		static DayRow of(SpecialDay day) {
			String key = (day.name() instanceof DayName.Known(String messageKey)) ? messageKey : null;
			LocalizedText text = (day.name() instanceof DayName.Written(LocalizedText words)) ? words : null;
			return new DayRow(day.date(), day.kind(), key, text, day.reference(), day.unsure());
		}

	}

}
