package kz.alatau.portal.plan;

import java.time.LocalDate;

/**
 * Something staff should know before they publish a version; it forbids nothing.
 *
 * @param before day of the wording that is corrected
 * @param after day of the correction
 * @param years that should lie between two corrections
 * @param allowedFrom the first day without the warning
 */
public record PlanWarning(Kind kind, PlanKind plan, LocalDate before, LocalDate after, int years,
		LocalDate allowedFrom) {

	/** What it is about. */
	public enum Kind {

		/** Two corrections lie closer than the law allows without consent. */
		CORRECTED_TOO_SOON,
		/**
		 * The first correction, soon after the plan itself: allowed, but it uses up the
		 * one.
		 */
		CORRECTED_SOON_AFTER_ADOPTION

	}

}
