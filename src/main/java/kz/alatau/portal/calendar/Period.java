package kz.alatau.portal.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A length of time of law. It starts on the day after its event (Civil Code, article 173,
 * not verified); one that ends on a day off ends on the next working day, save where it
 * only says before or after which day something may be done.
 */
public sealed interface Period {

	/** When the period after an event ends. */
	default DueDate after(LocalDate event, WorkingCalendar calendar) {
		Reckoning reckoning = new Reckoning(calendar);
		LocalDate last = lastDay(event, reckoning);
		return switch (this) {
			case NotBefore(Period span, boolean ownDay) ->
				new DueDate(last, ownDay ? last : last.plusDays(1), Bound.NOT_BEFORE, reckoning.notes());
			case NotAfter(Period span) -> new DueDate(last, last, Bound.NOT_AFTER, reckoning.notes());
			case CalendarDays days -> within(last, reckoning);
			case WorkingDays days -> within(last, reckoning);
			case Months months -> within(last, reckoning);
		};
	}

	/** The last day as counted. */
	private LocalDate lastDay(LocalDate event, Reckoning reckoning) {
		return switch (this) {
			case CalendarDays(int days) -> event.plusDays(days);
			case WorkingDays(int days) -> reckoning.plusWorkingDays(event, days);
			// On the same number of day, or the last day of a shorter month.
			case Months(int months) -> event.plusMonths(months);
			case NotBefore(Period span, boolean ownDay) -> span.lastDay(event, reckoning);
			case NotAfter(Period span) -> span.lastDay(event, reckoning);
		};
	}

	private static DueDate within(LocalDate last, Reckoning reckoning) {
		LocalDate effective = reckoning.workingDayFrom(last);
		return new DueDate(last, effective, Bound.WITHIN, reckoning.notes());
	}

	private static void requirePositive(int amount) {
		if (amount <= 0) {
			throw new IllegalArgumentException("Not a length of time: " + amount);
		}
	}

	private static void requirePlain(Period span) {
		if (span instanceof NotBefore || span instanceof NotAfter) {
			throw new IllegalArgumentException("Two bounds on one period: " + span);
		}
	}

	/** Days of any kind. */
	record CalendarDays(int days) implements Period {

		public CalendarDays {
			requirePositive(days);
		}

	}

	/** Days that are worked. */
	record WorkingDays(int days) implements Period {

		public WorkingDays {
			requirePositive(days);
		}

	}

	/** Whole months; three months are not ninety days. */
	record Months(int months) implements Period {

		public Months {
			requirePositive(months);
		}

	}

	/**
	 * The time before which something may not be done.
	 *
	 * @param ownDay whether it may be done on the last day of the span itself
	 */
	record NotBefore(Period span, boolean ownDay) implements Period {

		public NotBefore {
			requirePlain(span);
		}

	}

	/** The time after which something may not be done. */
	record NotAfter(Period span) implements Period {

		public NotAfter {
			requirePlain(span);
		}

	}

}
