package kz.alatau.portal.incentive;

import java.math.BigDecimal;

import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Step;
import kz.alatau.portal.shared.Trace;

/**
 * A tax of a year and how it came about; the amount is the last step's result, rounded
 * here and nowhere before.
 */
public record Due(Money amount, Trace trace) {

	static Due of(Trace trace) {
		return new Due(new Money(exact(trace)), trace);
	}

	static BigDecimal exact(Trace trace) {
		Step last = trace.steps().getLast();
		return last.result();
	}

}
