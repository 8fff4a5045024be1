package kz.alatau.portal.web.incentive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.incentive.Continuation;
import kz.alatau.portal.incentive.Legislation;
import kz.alatau.portal.shared.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * What may become of the project in 2027, as a reader chooses it.
 *
 * @param firstDayOutside first day outside the zone; empty where the project moved
 * @param reference where it stands
 */
record Outcome(Continuation continuation, @Nullable LocalDate firstDayOutside, LegalReference reference) {

	static List<Outcome> all(Legislation legislation) {
		return Arrays.stream(Continuation.values()).map((one) -> of(one, legislation)).toList();
	}

	static Outcome of(Continuation continuation, Legislation legislation) {
		boolean moved = continuation == Continuation.MOVED;
		return new Outcome(continuation, moved ? null : legislation.day(continuation.rule()),
				legislation.reference(continuation.rule()));
	}

	public String messageKey() {
		return "incentive.continuation." + this.continuation;
	}

}
