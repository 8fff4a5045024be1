package kz.alatau.portal.calendar;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What must hold for every event and period. */
class PeriodPropertyTests {

	private static final LocalDate FIRST = LocalDate.of(2025, 12, 1);

	static LongStream seeds() {
		return LongStream.range(0, 300);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void aLaterEventIsNeverDueEarlier(long seed) {
		Random random = new Random(seed);
		LocalDate event = FIRST.plusDays(random.nextInt(1000));
		Period period = period(random);
		DueDate earlier = period.after(event, BundledYears.CALENDAR);
		DueDate later = period.after(event.plusDays(1 + random.nextInt(40)), BundledYears.CALENDAR);
		assertThat(later.effective()).as("%s", period).isAfterOrEqualTo(earlier.effective());
		assertThat(later.raw()).as("%s", period).isAfterOrEqualTo(earlier.raw());
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void somethingToBeDoneIsDueOnAWorkingDayAfterTheEvent(long seed) {
		Random random = new Random(seed);
		LocalDate event = FIRST.plusDays(random.nextInt(1000));
		DueDate due = period(random).after(event, BundledYears.CALENDAR);
		assertThat(due.raw()).isAfter(event);
		assertThat(BundledYears.CALENDAR.isWorkingDay(due.effective())).isTrue();
		for (LocalDate day = due.raw(); day.isBefore(due.effective()); day = day.plusDays(1)) {
			assertThat(BundledYears.CALENDAR.isWorkingDay(day)).as("%s", day).isFalse();
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void asManyDaysAreWorkedAsThePeriodHas(long seed) {
		Random random = new Random(seed);
		LocalDate event = FIRST.plusDays(random.nextInt(1000));
		int count = 1 + random.nextInt(30);
		LocalDate last = new Period.WorkingDays(count).after(event, BundledYears.CALENDAR).raw();
		assertThat(event.plusDays(1).datesUntil(last.plusDays(1)).filter(BundledYears.CALENDAR::isWorkingDay))
			.hasSize(count);
	}

	private static Period period(Random random) {
		int amount = 1 + random.nextInt(30);
		return switch (random.nextInt(3)) {
			case 0 -> new Period.CalendarDays(amount);
			case 1 -> new Period.WorkingDays(amount);
			default -> new Period.Months(amount);
		};
	}

}
