package kz.alatau.portal.incentive;

import java.util.Arrays;
import java.util.List;

/** The taxes that are computed, in the order they are shown. */
public enum TaxLine {

	CIT, PROPERTY, LAND, LAND_FEE, SOCIAL, DUTY, DIVIDENDS,
	/** Output less input of the year; below zero an excess that waits or is refunded. */
	VAT;

	/** VAT is money that passes through: it is shown, and stays out of the totals. */
	public boolean isCost() {
		return this != VAT;
	}

	/** The taxes that stand in the totals. */
	public static List<TaxLine> costs() {
		return Arrays.stream(values()).filter(TaxLine::isCost).toList();
	}

}
