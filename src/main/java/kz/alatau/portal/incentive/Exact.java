package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Division far finer than a tiyn: money is rounded once a line, in {@code Money}, and
 * nowhere before.
 */
final class Exact {

	static final MathContext CONTEXT = MathContext.DECIMAL128;

	private Exact() {
	}

	static BigDecimal divide(BigDecimal dividend, long divisor) {
		return dividend.divide(BigDecimal.valueOf(divisor), CONTEXT);
	}

	static BigDecimal part(BigDecimal whole, long share, long of) {
		return divide(whole.multiply(BigDecimal.valueOf(share)), of);
	}

}
