package kz.alatau.portal.calendar;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.PortalTest;
import kz.alatau.portal.shared.Refusal;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
@Transactional
class WorkingCalendarsIntegrationTests {

	private static final LocalDate CONSTITUTION = LocalDate.of(2027, 3, 15);

	private static final LocalDate SATURDAY = LocalDate.of(2027, 3, 27);

	@Autowired
	private WorkingCalendars calendars;

	@Test
	void aDayOfStaffWinsOverTheTableThatComesWithThePortal() {
		assertThat(this.calendars.current().isWorkingDay(CONSTITUTION)).isFalse();
		enter(2027, WorkingCalendars.NOT_ENTERED, day(CONSTITUTION, DayKind.WORKING_DAY),
				day(SATURDAY, DayKind.WORKING_DAY));
		WorkingCalendar calendar = this.calendars.current();
		assertThat(calendar.isWorkingDay(CONSTITUTION)).isTrue();
		assertThat(calendar.isWorkingDay(SATURDAY)).isTrue();
		assertThat(calendar.isWorkingDay(LocalDate.of(2027, 3, 8))).isFalse();
	}

	@Test
	void aYearOfStaffIsATable() {
		assertThat(this.calendars.current().hasTable(2028)).isFalse();
		enter(2028, WorkingCalendars.NOT_ENTERED, day(LocalDate.of(2028, 1, 3), DayKind.DAY_OFF));
		DueDate due = new Period.WorkingDays(1).after(LocalDate.of(2027, 12, 31), this.calendars.current());
		assertThat(due.effective()).isEqualTo("2028-01-04");
		assertThat(due.notes()).isEmpty();
	}

	@Test
	void theLaterEditorSeesWhatTheOtherEntered() {
		enter(2028, WorkingCalendars.NOT_ENTERED, day(LocalDate.of(2028, 1, 3), DayKind.DAY_OFF));
		EnteredYear first = this.calendars.entered(2028).orElseThrow();
		assertThat(enter(2028, WorkingCalendars.NOT_ENTERED)).isEqualTo(new CalendarOutcome.Stale(first));
		assertThat(enter(2028, first.version())).isEqualTo(new CalendarOutcome.Done(2028));
		EnteredYear second = this.calendars.entered(2028).orElseThrow();
		assertThat(second.entry().days()).isEmpty();
		assertThat(enter(2028, first.version())).isEqualTo(new CalendarOutcome.Stale(second));
	}

	@Test
	void aDayIsEnteredAgainAsAnotherKind() {
		enter(2027, WorkingCalendars.NOT_ENTERED, day(SATURDAY, DayKind.WORKING_DAY));
		enter(2027, 0, day(SATURDAY, DayKind.DAY_OFF));
		assertThat(this.calendars.current().isWorkingDay(SATURDAY)).isFalse();
	}

	@Test
	void aTableNeedsAnActAndDaysOfItsYearWithNames() {
		var nameless = new EnteredDay(SATURDAY, DayKind.DAY_OFF, "Күн", " ", "Day", false);
		var entry = new CalendarEntry(2027, " ", "",
				List.of(day(LocalDate.of(2028, 1, 3), DayKind.DAY_OFF), nameless, day(SATURDAY, DayKind.DAY_OFF)));
		assertThat(this.calendars.enter(entry, WorkingCalendars.NOT_ENTERED, "aigerim"))
			.isEqualTo(new CalendarOutcome.Refused(List.of(Refusal.of("act", "calendar.gate.act"),
					Refusal.of("days", "calendar.gate.day", LocalDate.of(2028, 1, 3)),
					Refusal.of("days", "calendar.gate.name", SATURDAY),
					Refusal.of("days", "calendar.gate.day", SATURDAY))));
		assertThat(this.calendars.entered(2027)).isEmpty();
	}

	private CalendarOutcome enter(int year, long version, EnteredDay... days) {
		var entry = new CalendarEntry(year, "№ 1", "", List.of(days));
		return this.calendars.enter(entry, version, "aigerim");
	}

	private static EnteredDay day(LocalDate date, DayKind kind) {
		return new EnteredDay(date, kind, "Күн", "День", "Day", false);
	}

}
