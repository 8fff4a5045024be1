package kz.alatau.portal.relocation.cases;

import java.time.LocalDate;

import kz.alatau.portal.calendar.Bound;
import kz.alatau.portal.relocation.procedure.Actor;
import kz.alatau.portal.relocation.procedure.ClockReading;
import kz.alatau.portal.relocation.procedure.TimeLimit;
import org.jspecify.annotations.Nullable;

/**
 * What the authority or the court must do first; a time of the owner only runs out, and a
 * day before which nothing may be done is not missed.
 *
 * @param on effective day, empty where nothing is due
 * @param limit empty together with the day
 */
record NextDue(@Nullable LocalDate on, @Nullable TimeLimit limit) {

	static final NextDue NOTHING = new NextDue(null, null);

	static NextDue of(ClockReading reading) {
		return reading.pending()
			.stream()
			.filter((step) -> step.deadline().bound() == Bound.WITHIN && step.actor() != Actor.OWNER)
			.findFirst()
			.map((step) -> new NextDue(step.deadline().effectiveDueDate(), step.limit()))
			.orElse(NOTHING);
	}

}
