package kz.alatau.portal.legislation;

import java.math.BigDecimal;

/**
 * A rate or share; 0.2 is twenty per cent.
 *
 * @param share from -1 to 1
 */
public record Rate(BigDecimal share) {

	public Rate {
		if (share.abs().compareTo(BigDecimal.ONE) > 0) {
			throw new IllegalArgumentException("Not a share: " + share);
		}
	}

	public BigDecimal of(BigDecimal base) {
		return base.multiply(this.share);
	}

	/** What the share leaves. */
	public BigDecimal complement() {
		return BigDecimal.ONE.subtract(this.share);
	}

}
