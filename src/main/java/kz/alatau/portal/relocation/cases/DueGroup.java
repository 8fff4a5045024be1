package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * Plots of a notice for which the same must be done by the same day.
 *
 * @param plots how many; 0 for what concerns the resolution as a whole
 * @param caseId one of them, to lead there where it is the only one
 */
public record DueGroup(NoticeNumber number, LegalRegime regime, TimeLimit limit, LocalDate dueOn, long plots,
		@Nullable Long caseId) {

	public boolean isOnePlot() {
		return this.plots == 1;
	}

	boolean isWithin(LocalDate from, LocalDate until) {
		return !this.dueOn.isBefore(from) && !this.dueOn.isAfter(until);
	}

	/** Days since the due date; 0 on the day itself and before it. */
	public long overdueBy(LocalDate today) {
		return Math.max(0, ChronoUnit.DAYS.between(this.dueOn, today));
	}

	/** Days to the due date; 0 on the day itself and after it. */
	public long daysLeft(LocalDate today) {
		return Math.max(0, ChronoUnit.DAYS.between(today, this.dueOn));
	}

}
