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
 * @param trace of the present value
 */
public record Totals(Money tax, Money presentValue, @Nullable BigDecimal effectiveRate, Trace trace) {
}
