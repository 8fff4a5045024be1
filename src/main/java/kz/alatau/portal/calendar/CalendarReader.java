package kz.alatau.portal.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import kz.alatau.portal.legislation.LegislationFaultException;
import kz.alatau.portal.legislation.ReferenceReader;
import kz.alatau.portal.legislation.YamlFault;
import kz.alatau.portal.legislation.YamlMap;

/**
 * Reads the tables of the years; with a fault in one of them the portal does not start.
 */
final class CalendarReader {

	private static final List<String> ENTRIES = List.of("date", "kind", "name", "unsure", "act", "article", "address",
			"certainty");

	private final List<String> faults = new ArrayList<>();

	private final Map<Integer, CalendarYear> years = new TreeMap<>();

	private CalendarReader() {
	}

	/**
	 * @param texts text of each file by its name
	 * @throws LegislationFaultException with all faults
	 */
	static WorkingCalendar read(Map<String, String> texts) {
		CalendarReader reader = new CalendarReader();
		texts.forEach(reader::readFile);
		if (!reader.faults.isEmpty()) {
			throw new LegislationFaultException(reader.faults);
		}
		return WorkingCalendar.of(reader.years.values());
	}

	private void readFile(String file, String text) {
		try {
			YamlMap map = YamlMap.parse(file, text);
			map.allowOnly(List.of("year", "days"));
			int year = year(map);
			Map<LocalDate, SpecialDay> days = new TreeMap<>();
			map.list("days").forEach((day) -> readDay(year, day, days));
			if (this.years.put(year, new CalendarYear(year, days.values())) != null) {
				throw map.fault("year", year + " has two tables");
			}
		}
		catch (YamlFault ex) {
			this.faults.add(ex.getMessage());
		}
	}

	private static int year(YamlMap map) {
		String year = map.text("year");
		if (!year.matches("20\\d{2}")) {
			throw map.fault("year", "not a year: " + year);
		}
		return Year.parse(year).getValue();
	}

	private void readDay(int year, YamlMap map, Map<LocalDate, SpecialDay> days) {
		try {
			map.allowOnly(ENTRIES);
			SpecialDay day = day(map);
			if (day.date().getYear() != year) {
				throw map.fault("date", day.date() + " is not in " + year);
			}
			if (days.put(day.date(), day) != null) {
				throw map.fault("date", day.date() + " is listed twice");
			}
		}
		catch (YamlFault ex) {
			this.faults.add(ex.getMessage());
		}
	}

	private static SpecialDay day(YamlMap map) {
		ReferenceReader reader = new ReferenceReader("calendar", map);
		DayKind kind = DayKind.ofCode(map.text("kind"))
			.orElseThrow(() -> map.fault("kind", "unknown kind " + map.text("kind")));
		return new SpecialDay(reader.date("date"), kind, new DayName.Known(map.text("name")), reader.reference(),
				unsure(map));
	}

	private static boolean unsure(YamlMap map) {
		String unsure = map.find("unsure");
		if (unsure != null && !Set.of("true", "false").contains(unsure)) {
			throw map.fault("unsure", "unsure is true or false, not " + unsure);
		}
		return "true".equals(unsure);
	}

}
