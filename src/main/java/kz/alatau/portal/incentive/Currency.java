package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A conversion beside the tenge, for reading only.
 *
 * @param code three letters
 * @param rate tenge of one unit
 * @param on day of the rate
 */
public record Currency(String code, BigDecimal rate, LocalDate on) {
}
