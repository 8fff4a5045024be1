package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;

import kz.alatau.portal.calendar.Deadline;
import kz.alatau.portal.calendar.WorkingCalendar;
import kz.alatau.portal.shared.LegalReference;

/**
 * A limit as it holds for a case.
 *
 * @param indicative whether it is the limit of the general law, shown for orientation
 * because the special regime has published none
 */
public record AppliedLimit(TimeLimit what, Limit limit, LegalReference reference, boolean indicative) {

	/** Message key of the label an indicative limit carries. */
	public static final String INDICATIVE = "procedure.limit.indicative";

	/** The deadline of an event. */
	public Deadline deadline(LocalDate event, WorkingCalendar calendar) {
		return new Deadline(this.limit.period().after(event, calendar), this.what.id(), this.reference);
	}

}
