package kz.alatau.portal.incentive;

import java.math.BigDecimal;

import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Dividends to one payee every year of a time.
 *
 * @param payee who
 * @param amount tenge a year
 * @param share the payee's share of the payer, 0 to 1
 * @param treatyRate rate of a treaty, used where it is lower; empty without one
 * @param listed whether the shares are in the official list and traded (article 681)
 * @param payments number of equal payments a year (open reading O-16)
 * @param firstYear first year; empty for the first one computed
 * @param lastYear last year; empty for the last one computed
 */
public record Dividend(Payee payee, Money amount, BigDecimal share, @Nullable BigDecimal treatyRate, boolean listed,
		int payments, @Nullable Integer firstYear, @Nullable Integer lastYear) {

	/** Who is paid, as far as the rate depends on it. */
	public enum Payee {

		RESIDENT_INDIVIDUAL, NON_RESIDENT, LOW_TAX_STATE

	}

}
