package kz.alatau.portal.web;

import java.math.BigDecimal;
import java.math.RoundingMode;

import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Share;

/**
 * Numbers as programs read them: a decimal point, no grouping, the same in every file.
 */
public final class OpenNumbers {

	/** To a hundredth of a square metre: the rest is rounding of coordinates. */
	private static final int DECIMALS = 6;

	private OpenNumbers() {
	}

	/** The size in hectares. */
	public static double hectares(Area area) {
		return rounded(area).doubleValue();
	}

	/** The size in hectares, never in powers of ten. */
	public static String text(Area area) {
		return plain(rounded(area));
	}

	/** The share from 0 to 1, never in powers of ten. */
	public static String text(Share share) {
		return plain(BigDecimal.valueOf(share.value()));
	}

	private static BigDecimal rounded(Area area) {
		return BigDecimal.valueOf(area.hectares()).setScale(DECIMALS, RoundingMode.HALF_EVEN);
	}

	private static String plain(BigDecimal number) {
		return (number.signum() == 0) ? "0" : number.stripTrailingZeros().toPlainString();
	}

}
