package kz.alatau.portal.calendar;

import java.time.LocalDate;

import kz.alatau.portal.calendar.Period.CalendarDays;
import kz.alatau.portal.calendar.Period.Months;
import kz.alatau.portal.calendar.Period.NotAfter;
import kz.alatau.portal.calendar.Period.NotBefore;
import kz.alatau.portal.calendar.Period.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PeriodTests {

	/** relocation-law.md, 1.6, in its order. */
	@ParameterizedTest(name = "{0}: {1} + {2} is {3}, effective {4}")
	@CsvSource({ "publish the resolution, 2026-11-19, 3 working days, 2026-11-24, 2026-11-24",
			"send the notice, 2026-11-24, 3 days, 2026-11-27, 2026-11-27",
			"earliest date, 2026-11-24, not before 3 months, 2027-02-24, 2027-02-24",
			"earliest date, 2026-11-30, not before 3 months, 2027-02-28, 2027-02-28",
			"conciliation, 2026-12-02, 15 days, 2026-12-17, 2026-12-17",
			"court claim, 2026-12-02, only after 3 months, 2027-03-02, 2027-03-03",
			"valuation, 2026-12-17, 1 months, 2027-01-17, 2027-01-18",
			"draft contract, 2027-01-15, 10 working days, 2027-01-29, 2027-01-29",
			"reply, 2027-02-03, 20 days, 2027-02-23, 2027-02-23",
			"to maslikhat, 2027-02-15, 1 months, 2027-03-15, 2027-03-16",
			"commission, 2027-03-15, 14 days, 2027-03-29, 2027-03-29",
			"payment, 2027-03-31, 1 months, 2027-04-30, 2027-04-30" })
	void vectorsOfTheReferenceOfLaw(String what, LocalDate event, String period, LocalDate raw, LocalDate effective) {
		DueDate due = period(period).after(event, BundledYears.CALENDAR);
		assertThat(due.raw()).as(what).isEqualTo(raw);
		assertThat(due.effective()).as(what).isEqualTo(effective);
	}

	@ParameterizedTest(name = "{0} + {1} is {2}, effective {3}")
	@CsvSource({ "2027-01-31, 3 months, 2027-04-30, 2027-04-30", "2027-11-29, 3 months, 2028-02-29, 2028-02-29",
			"2027-11-30, 3 months, 2028-02-29, 2028-02-29", "2026-11-28, 3 months, 2027-02-28, 2027-03-01",
			"2028-02-29, 12 months, 2029-02-28, 2029-02-28", "2028-02-28, 1 days, 2028-02-29, 2028-02-29",
			"2027-02-28, 1 days, 2027-03-01, 2027-03-01", "2026-08-31, 1 months, 2026-09-30, 2026-09-30",
			"2026-09-30, 1 months, 2026-10-30, 2026-10-30" })
	void monthEndsAndLeapYears(LocalDate event, String period, LocalDate raw, LocalDate effective) {
		assertThat(period(period).after(event, BundledYears.CALENDAR)).extracting(DueDate::raw, DueDate::effective)
			.containsExactly(raw, effective);
	}

	/** 1, 2 and 4 January 2027 are off, and so is 7 January. */
	@ParameterizedTest(name = "{0} + {1} is {2}, effective {3}")
	@CsvSource({ "2026-12-31, 1 working days, 2027-01-05, 2027-01-05",
			"2026-12-30, 3 working days, 2027-01-06, 2027-01-06", "2026-12-30, 4 working days, 2027-01-08, 2027-01-08",
			"2026-12-31, 1 days, 2027-01-01, 2027-01-05", "2026-12-01, 1 months, 2027-01-01, 2027-01-05",
			"2026-12-15, 1 days, 2026-12-16, 2026-12-17" })
	void newYearAndIndependenceDay(LocalDate event, String period, LocalDate raw, LocalDate effective) {
		assertThat(period(period).after(event, BundledYears.CALENDAR)).extracting(DueDate::raw, DueDate::effective)
			.containsExactly(raw, effective);
	}

	@Test
	void aDueDateMovedOffAnUnsureDaySaysSo() {
		DueDate due = new Months(1).after(LocalDate.of(2027, 2, 15), BundledYears.CALENDAR);
		assertThat(due.effective()).isEqualTo("2027-03-16");
		assertThat(due.notes()).containsExactly(new CalendarNote("calendar.note.unsure", LocalDate.of(2027, 3, 15)));
	}

	@Test
	void aYearWithoutATableCountsWeekendsOnlyAndSaysSo() {
		// 1 January 2035 is a Monday.
		DueDate due = new CalendarDays(1).after(LocalDate.of(2034, 12, 31), BundledYears.CALENDAR);
		assertThat(due.effective()).isEqualTo("2035-01-01");
		assertThat(due.notes()).containsExactly(new CalendarNote("calendar.note.no-table", "2035"));
		// 6 January 2035 is a Saturday.
		assertThat(new CalendarDays(5).after(LocalDate.of(2035, 1, 1), BundledYears.CALENDAR).effective())
			.isEqualTo("2035-01-08");
	}

	@Test
	void workingDaysAcrossTwoYearsNameOnlyTheYearWithoutATable() {
		DueDate due = new WorkingDays(5).after(LocalDate.of(2027, 12, 29), BundledYears.CALENDAR);
		assertThat(due.notes()).containsExactly(new CalendarNote("calendar.note.no-table", "2028"));
	}

	@Test
	void aDayBeforeOrAfterWhichSomethingMayBeDoneIsNotMoved() {
		LocalDate event = LocalDate.of(2026, 10, 17);
		DueDate within = new Months(3).after(event, BundledYears.CALENDAR);
		DueDate before = new NotBefore(new Months(3), true).after(event, BundledYears.CALENDAR);
		DueDate after = new NotAfter(new Months(3)).after(event, BundledYears.CALENDAR);
		assertThat(within.effective()).isEqualTo("2027-01-18");
		assertThat(before.effective()).isEqualTo("2027-01-17").isEqualTo(after.effective());
		assertThat(before.notes()).isEmpty();
	}

	@Test
	void lengthsBelowOneAndDoubleBoundsAreRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> new CalendarDays(0));
		assertThatIllegalArgumentException().isThrownBy(() -> new WorkingDays(-1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Months(0));
		assertThatIllegalArgumentException().isThrownBy(() -> new NotAfter(new NotBefore(new Months(1), true)));
	}

	static Period period(String text) {
		String[] words = text.split(" ");
		if (text.startsWith("not before ")) {
			return new NotBefore(period(text.substring("not before ".length())), true);
		}
		if (text.startsWith("only after ")) {
			return new NotBefore(period(text.substring("only after ".length())), false);
		}
		int amount = Integer.parseInt(words[0]);
		return switch (words[1]) {
			case "days" -> new CalendarDays(amount);
			case "working" -> new WorkingDays(amount);
			case "months" -> new Months(amount);
			default -> throw new IllegalArgumentException(text);
		};
	}

}
