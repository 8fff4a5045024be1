package kz.alatau.portal.relocation;

import java.math.BigDecimal;

/**
 * A published figure held against the notices here.
 *
 * @param compared notices in force whose acts can belong to the figure
 * @param late of these, the ones whose acts came after the day planned
 */
public record LandCheck(PublishedFigure figure, LandSum compared, LandSum late) {

	/** What the comparison says. */
	public enum Result {

		/** No notice of that time states hectares. */
		NOTHING_TO_COMPARE,
		/** A part of the figure has no notice here. */
		LESS,
		/** The notices add up to the figure. */
		SAME,
		/** The notices order more than the figure. */
		MORE

	}

	public Result result() {
		if (!this.compared.isKnown()) {
			return Result.NOTHING_TO_COMPARE;
		}
		int sign = this.compared.hectares().compareTo(this.figure.hectares());
		return (sign < 0) ? Result.LESS : (sign > 0) ? Result.MORE : Result.SAME;
	}

	/** Hectares between figure and notices, never negative. */
	public BigDecimal difference() {
		return this.figure.hectares().subtract(this.compared.hectares()).abs();
	}

}
