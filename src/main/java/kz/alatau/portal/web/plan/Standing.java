package kz.alatau.portal.web.plan;

import java.time.LocalDate;

import kz.alatau.portal.plan.PlanHistory;

/**
 * Whether a version is in force on a day.
 *
 * @param answer what can be said of that day
 */
record Standing(LocalDate day, Answer answer) {

	static Standing of(int version, LocalDate day, PlanHistory history, LocalDate today) {
		boolean inForce = history.inForce(day).filter((found) -> found.number() == version).isPresent();
		if (!inForce) {
			return new Standing(day, Answer.NOT);
		}
		return new Standing(day, day.isAfter(today) ? Answer.EXPECTED : Answer.IN_FORCE);
	}

	/** What can be said of the day. */
	enum Answer {

		IN_FORCE,
		/** The day is still to come, and so may be a newer version. */
		EXPECTED, NOT

	}

}
