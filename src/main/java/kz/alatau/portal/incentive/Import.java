package kz.alatau.portal.incentive;

import java.math.BigDecimal;

import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Goods imported every year of a time.
 *
 * @param value customs value a year, net of VAT and duty
 * @param dutyRate customs duty, a share of the value
 * @param onOffsetList whether import VAT is paid by offset (articles 508, 509)
 * @param freeCustomsZone whether a participant places them under the free customs zone
 * @param equipment whether a simplified contract frees them from duty
 * @param firstYear first year; empty for the first one computed
 * @param lastYear last year; empty for the last one computed
 */
public record Import(Money value, BigDecimal dutyRate, boolean onOffsetList, boolean freeCustomsZone, boolean equipment,
		@Nullable Integer firstYear, @Nullable Integer lastYear) {
}
