package kz.alatau.portal.exposure;

import java.math.BigDecimal;
import java.math.RoundingMode;

import kz.alatau.portal.shared.Area;

/** Shares of land, rid of the last digits that overlays leave behind. */
final class Shares {

	/**
	 * Nine decimals: a part in a thousand million. Without it a share that is exactly one
	 * half on paper may come out a hair below, and a threshold would depend on rounding.
	 */
	private static final int DECIMALS = 9;

	private Shares() {
	}

	/** The part as a share of the whole, 0 to 1; 0 where the whole is empty. */
	static double of(Area part, Area whole) {
		return exact(part, whole).doubleValue();
	}

	static BigDecimal exact(Area part, Area whole) {
		return BigDecimal.valueOf(part.shareOf(whole)).setScale(DECIMALS, RoundingMode.HALF_UP);
	}

}
