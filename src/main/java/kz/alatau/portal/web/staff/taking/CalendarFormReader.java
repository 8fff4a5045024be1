package kz.alatau.portal.web.staff.taking;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.calendar.CalendarEntry;
import kz.alatau.portal.calendar.DayKind;
import kz.alatau.portal.calendar.EnteredDay;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads the days of a year, one a line; whether they make a table is not asked here. */
final class CalendarFormReader {

	/** Stands behind a kind that is not settled. */
	static final String UNSURE = "?";

	private static final int PARTS = 5;

	/** As wide as the columns of the tables; the act leaves room for its day. */
	private static final int ACT = 280;

	private static final int ADDRESS = 500;

	private static final int NAME = 200;

	private final FieldReader fields = new FieldReader();

	private final List<Refusal> faults = new ArrayList<>();

	private final DayKindWords words;

	private final CalendarEntry entry;

	CalendarFormReader(int year, CalendarForm form, DayKindWords words) {
		this.words = words;
		String act = this.fields.line("act", form.act(), ACT);
		if (act.isEmpty()) {
			this.fields.fault("act", "calendar.gate.act");
		}
		LocalDate actDate = this.fields.date("actDate", form.actDate());
		String address = this.fields.address("address", form.address(), ADDRESS);
		List<EnteredDay> days = new ArrayList<>();
		List<String> lines = form.days().lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			if (!lines.get(i).isBlank()) {
				read(i + 1, lines.get(i), days);
			}
		}
		this.entry = new CalendarEntry(year, (actDate != null) ? CalendarForm.cited(act, actDate) : act, address, days);
	}

	/** Only of a form without faults. */
	CalendarEntry entry() {
		return this.entry;
	}

	List<Refusal> faults() {
		List<Refusal> all = new ArrayList<>(this.fields.faults());
		all.addAll(this.faults);
		return all;
	}

	private void read(int number, String line, List<EnteredDay> days) {
		List<String> parts = Arrays.stream(line.split(";", -1)).map(String::strip).toList();
		EnteredDay day = (parts.size() == PARTS) ? day(parts) : null;
		if (day == null) {
			this.faults.add(Refusal.of("days", "taking.calendar.line", number));
		}
		else {
			days.add(day);
		}
	}

	private @Nullable EnteredDay day(List<String> parts) {
		boolean unsure = parts.get(1).endsWith(UNSURE);
		String code = unsure ? parts.get(1).substring(0, parts.get(1).length() - 1).strip() : parts.get(1);
		DayKind kind = this.words.read(code).orElse(null);
		boolean tooLong = parts.stream().anyMatch((part) -> part.length() > NAME);
		try {
			return (kind == null || tooLong) ? null : new EnteredDay(LocalDate.parse(parts.getFirst()), kind,
					parts.get(2), parts.get(3), parts.get(4), unsure);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

}
