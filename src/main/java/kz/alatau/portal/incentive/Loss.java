package kz.alatau.portal.incentive;

import kz.alatau.portal.shared.Money;

/**
 * A loss that waits for income.
 *
 * @param year the year it arose
 * @param amount more than zero
 */
public record Loss(int year, Money amount) {

	public Loss {
		if (amount.isNegative() || amount.isZero()) {
			throw new IllegalArgumentException("Not a loss: " + amount);
		}
	}

}
