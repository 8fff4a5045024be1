package kz.alatau.portal.incentive;

import kz.alatau.portal.shared.Money;

/**
 * A loss brought forward from a year before the first one computed.
 *
 * @param year the year it arose
 * @param amount more than zero
 * @param ledger the activity it arose in
 */
public record Loss(int year, Money amount, Ledger ledger) {

	public Loss {
		if (amount.isNegative() || amount.isZero()) {
			throw new IllegalArgumentException("Not a loss: " + amount);
		}
	}

}
