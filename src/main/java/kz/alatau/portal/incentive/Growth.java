package kz.alatau.portal.incentive;

import java.math.BigDecimal;

/**
 * Growth a year, as shares: 0.05 is five per cent.
 *
 * @param income of gross and taxable income
 * @param pay of pay and of what is taken off it
 * @param trade of sales, purchases and imports
 */
public record Growth(BigDecimal income, BigDecimal pay, BigDecimal trade) {

	public static final Growth NONE = new Growth(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

}
