package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.relocation.procedure.ProcedureState;
import kz.alatau.portal.relocation.procedure.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param inResolution whether the resolution still names the plot
 * @param dueOn day by which the authority or the court must act next, if there is one
 */
public record CaseLine(long id, String plot, LegalRegime regime, ProcedureState state, boolean inResolution,
		@Nullable LocalDate dueOn, @Nullable TimeLimit dueLimit) {

	/** Days since the due date; 0 on the day itself and before it. */
	public long overdueBy(LocalDate today) {
		return (this.dueOn != null) ? Math.max(0, ChronoUnit.DAYS.between(this.dueOn, today)) : 0;
	}

	/** Days to the due date; 0 on the day itself and after it. */
	public long daysLeft(LocalDate today) {
		return (this.dueOn != null) ? Math.max(0, ChronoUnit.DAYS.between(today, this.dueOn)) : 0;
	}

}
