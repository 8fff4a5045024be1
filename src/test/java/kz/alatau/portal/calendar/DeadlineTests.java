package kz.alatau.portal.calendar;

import java.time.LocalDate;

import kz.alatau.portal.shared.Certainty;
import kz.alatau.portal.shared.LegalReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineTests {

	private static final LegalReference ARTICLE = new LegalReference("act.press", "63(5)", null, Certainty.S);

	/** Raw Sunday 2027-01-17, effective Monday 2027-01-18. */
	@ParameterizedTest(name = "on {0}: {1} left, {2} over, allowed {3}")
	@CsvSource({ "2027-01-08, 10, 0, true", "2027-01-17, 1, 0, true", "2027-01-18, 0, 0, true",
			"2027-01-19, 0, 1, false", "2027-02-18, 0, 31, false" })
	void daysAreCountedToTheEffectiveDateAndOverdueStartsTheDayAfter(LocalDate today, long left, long over,
			boolean allowed) {
		Deadline deadline = deadline(new Period.Months(1), LocalDate.of(2026, 12, 17));
		assertThat(deadline.daysLeft(today)).isEqualTo(left);
		assertThat(deadline.overdueBy(today)).isEqualTo(over);
		assertThat(deadline.allows(today)).isEqualTo(allowed);
	}

	@ParameterizedTest(name = "own day allowed {0}, on {1}: allowed {2}")
	@CsvSource({ "true, 2027-03-01, false", "true, 2027-03-02, true", "true, 2027-03-03, true",
			"false, 2027-03-01, false", "false, 2027-03-02, false", "false, 2027-03-03, true" })
	void aDayBeforeWhichNothingMayBeDoneIsNeverOverdue(boolean ownDay, LocalDate today, boolean allowed) {
		Deadline deadline = deadline(new Period.NotBefore(new Period.Months(3), ownDay), LocalDate.of(2026, 12, 2));
		assertThat(deadline.allows(today)).isEqualTo(allowed);
		assertThat(deadline.overdueBy(today.plusYears(1))).isZero();
	}

	@ParameterizedTest(name = "on {0}: allowed {1}")
	@CsvSource({ "2027-12-30, true", "2027-12-31, true", "2028-01-01, false" })
	void aDayOfAnActHoldsAsItStands(LocalDate today, boolean allowed) {
		Deadline deadline = new Deadline(DueDate.fixed(LocalDate.of(2027, 12, 31), Bound.NOT_AFTER), "G10", ARTICLE);
		assertThat(deadline.allows(today)).isEqualTo(allowed);
		assertThat(deadline.rawDueDate()).isEqualTo(deadline.effectiveDueDate());
	}

	private static Deadline deadline(Period period, LocalDate event) {
		return new Deadline(period.after(event, BundledYears.CALENDAR), "G", ARTICLE);
	}

}
