package kz.alatau.portal.exposure;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number of persons before it is rounded.
 *
 * @param numerator not negative
 * @param denominator positive
 */
record Fraction(BigInteger numerator, BigInteger denominator) {

	static final Fraction ZERO = of(0, 1);

	Fraction {
		if (numerator.signum() < 0 || denominator.signum() <= 0) {
			throw new IllegalArgumentException("Not a number of persons: " + numerator + "/" + denominator);
		}
	}

	static Fraction of(long numerator, long denominator) {
		return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
	}

	static Fraction of(BigDecimal decimal) {
		int scale = Math.max(0, decimal.scale());
		return new Fraction(decimal.movePointRight(scale).toBigIntegerExact(), BigInteger.TEN.pow(scale));
	}

	Fraction plus(Fraction other) {
		return new Fraction(this.numerator.multiply(other.denominator).add(other.numerator.multiply(this.denominator)),
				this.denominator.multiply(other.denominator))
			.reduce();
	}

	private Fraction reduce() {
		BigInteger divisor = this.numerator.gcd(this.denominator);
		return new Fraction(this.numerator.divide(divisor), this.denominator.divide(divisor));
	}

	int down() {
		return this.numerator.divide(this.denominator).intValueExact();
	}

	int halfUp() {
		return this.numerator.shiftLeft(1).add(this.denominator).divide(this.denominator.shiftLeft(1)).intValueExact();
	}

	int up() {
		return this.numerator.add(this.denominator).subtract(BigInteger.ONE).divide(this.denominator).intValueExact();
	}

}
