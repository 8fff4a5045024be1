package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Loss of the participant's status (Tax Code, article 735(3)).
 *
 * @param on day of the breach; reliefs are cancelled from 1 January of its year
 * @param ended day the managing company ended the contract
 * @param paid day the tax is paid after all
 * @param baseRate base rate of the National Bank, a share a year
 */
public record Breach(LocalDate on, LocalDate ended, LocalDate paid, BigDecimal baseRate) {
}
