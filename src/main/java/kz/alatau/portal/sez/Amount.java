package kz.alatau.portal.sez;

import java.math.BigDecimal;

/**
 * A sum as its source gave it, never converted.
 *
 * @param currency three letters
 */
public record Amount(BigDecimal value, String currency) {

	public Amount {
		if (!currency.matches("[A-Z]{3}") || value.signum() < 0) {
			throw new IllegalArgumentException("Not a sum of money: " + value + " " + currency);
		}
	}

}
