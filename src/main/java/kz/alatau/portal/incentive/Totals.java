package kz.alatau.portal.incentive;

import java.math.BigDecimal;

import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One regime over all years, without VAT.
 *
 * @param tax sum of all years
 * @param presentValue each year's tax as if paid on its 31 December, discounted to 1
 * January of the first year
 * @param effectiveRate tax over taxable income before losses; empty without income
 * @param present trace of the present value
 * @param effective trace of the effective rate; empty without income
 */
public record Totals(Money tax, Money presentValue, @Nullable BigDecimal effectiveRate, Trace present,
		Trace effective) {
}
