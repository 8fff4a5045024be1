package kz.alatau.portal.incentive;

import kz.alatau.portal.shared.Money;

/**
 * A tax of a year and how it came about.
 *
 * @param amount tenge, the result of the last step
 * @param trace empty where there is nothing to tax
 */
public record Due(Money amount, Trace trace) {

	/** Nothing to tax. */
	public static final Due NONE = new Due(Money.ZERO, Trace.EMPTY);

}
