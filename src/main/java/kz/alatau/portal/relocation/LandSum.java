package kz.alatau.portal.relocation;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Hectares added up exactly.
 *
 * @param hectares of those that state them
 * @param counted how many were counted, with or without hectares
 * @param unstated how many of them state no hectares
 */
public record LandSum(BigDecimal hectares, int counted, int unstated) {

	public static final LandSum NONE = new LandSum(BigDecimal.ZERO, 0, 0);

	/** Of one notice or figure; empty hectares are not stated, not zero. */
	static LandSum of(@Nullable BigDecimal hectares) {
		return (hectares != null) ? new LandSum(hectares, 1, 0) : new LandSum(BigDecimal.ZERO, 1, 1);
	}

	LandSum plus(LandSum other) {
		return new LandSum(this.hectares.add(other.hectares), this.counted + other.counted,
				this.unstated + other.unstated);
	}

	LandSum minus(LandSum other) {
		return new LandSum(this.hectares.subtract(other.hectares), this.counted - other.counted,
				this.unstated - other.unstated);
	}

	/** Whether nothing was counted at all. */
	public boolean isEmpty() {
		return this.counted == 0;
	}

	/** Whether anything counted states hectares; if not, the sum says nothing. */
	public boolean isKnown() {
		return this.counted > this.unstated;
	}

}
