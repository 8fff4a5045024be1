package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;

import kz.alatau.portal.calendar.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, and whether it was in time.
 *
 * @param deadline what it had to keep, empty where the law sets no time for it
 */
public record Happening(ProcedureEvent event, LocalDate on, @Nullable Deadline deadline) {

	/** Days late; 0 when in time or when there was no time to keep. */
	public long lateBy() {
		return (this.deadline != null) ? this.deadline.overdueBy(this.on) : 0;
	}

}
