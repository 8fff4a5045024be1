package kz.alatau.portal.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.legislation.LegislationFaultException;
import kz.alatau.portal.shared.Certainty;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CalendarReaderTests {

	private static final String TABLE = """
			year: 2030
			days:
			  - date: 2030-01-01
			    kind: holiday
			    name: calendar.day.new-year
			    act: act.holidays-law
			    article: none
			    certainty: B
			  - date: 2030-01-05
			    kind: working-day
			    name: calendar.day.moved
			    act: act.labour-code
			    article: none
			    certainty: B
			""";

	@Test
	void bundledYearsHaveTables() {
		assertThat(BundledYears.CALENDAR.years()).extracting(CalendarYear::year).containsExactly(2026, 2027);
		assertThat(BundledYears.CALENDAR.hasTable(2028)).isFalse();
	}

	@Test
	void constitutionDayIsTheOnlyUnsureDay() {
		List<SpecialDay> unsure = BundledYears.CALENDAR.years()
			.stream()
			.flatMap((year) -> year.days().stream())
			.filter(SpecialDay::unsure)
			.toList();
		assertThat(unsure).extracting(SpecialDay::date).containsExactly(LocalDate.of(2027, 3, 15));
		assertThat(BundledYears.CALENDAR.isWorkingDay(LocalDate.of(2027, 8, 30))).isTrue();
	}

	/** No text of a law was read for them. */
	@Test
	void noDayIsGivenAsReadInALaw() {
		assertThat(BundledYears.CALENDAR.years()).flatExtracting(CalendarYear::days)
			.allSatisfy(
					(day) -> assertThat(((SpecialDay) day).reference().certainty()).isIn(Certainty.B, Certainty.S2));
	}

	@Test
	void aWorkingDayOnASaturdayIsWorkedAndAHolidayIsNot() {
		WorkingCalendar calendar = CalendarReader.read(Map.of("2030.yaml", TABLE));
		assertThat(calendar.isWorkingDay(LocalDate.of(2030, 1, 5))).isTrue();
		assertThat(calendar.isWorkingDay(LocalDate.of(2030, 1, 6))).isFalse();
		assertThat(calendar.isWorkingDay(LocalDate.of(2030, 1, 1))).isFalse();
		assertThat(calendar.isWorkingDay(LocalDate.of(2030, 1, 2))).isTrue();
	}

	@Test
	void faultsNameFileAndLine() {
		fault(TABLE.replace("holiday\n", "feast\n"), "2030.yaml:4: unknown kind feast");
		fault(TABLE.replace("2030-01-05", "2031-01-05"), "2030.yaml:9: 2031-01-05 is not in 2030");
		fault(TABLE.replace("2030-01-05", "2030-01-01"), "2030.yaml:9: 2030-01-01 is listed twice");
		fault(TABLE.replace("2030-01-05", "5 January"), "2030.yaml:9: calendar: not a date: 5 January");
		fault(TABLE.replace("year: 2030", "year: soon"), "2030.yaml:1: not a year: soon");
		fault(TABLE.replace("kind: working-day", "sort: working-day"), "2030.yaml:10: unknown entry sort");
		fault(TABLE.replace("kind: working-day", "unsure: maybe\n    kind: working-day"),
				"2030.yaml:10: unsure is true or false, not maybe");
		fault("year: 2030\ndays: none\n", "2030.yaml:2: days must be a list");
		fault(TABLE.replaceFirst("    certainty: B\n", ""), "2030.yaml:3: certainty is missing");
	}

	@Test
	void aYearHasOneFile() {
		assertThatExceptionOfType(LegislationFaultException.class)
			.isThrownBy(() -> CalendarReader.read(Map.of("a.yaml", TABLE, "b.yaml", TABLE)))
			.satisfies((ex) -> assertThat(ex.faults()).singleElement().asString().endsWith("2030 has two tables"));
	}

	private static void fault(String text, String message) {
		assertThatExceptionOfType(LegislationFaultException.class)
			.isThrownBy(() -> CalendarReader.read(Map.of("2030.yaml", text)))
			.satisfies((ex) -> assertThat(ex.faults()).contains(message));
	}

}
