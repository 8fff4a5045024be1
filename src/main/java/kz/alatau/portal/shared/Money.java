package kz.alatau.portal.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact amount of tenge with two decimals.
 *
 * @param tenge the amount, rounded half up to 0.01
 */
public record Money(BigDecimal tenge) implements Comparable<Money> {

	public static final Money ZERO = Money.of(0);

	private static final int SCALE = 2;

	public Money {
		tenge = round(tenge);
	}

	public static Money of(long tenge) {
		return new Money(BigDecimal.valueOf(tenge));
	}

	public Money plus(Money other) {
		return new Money(this.tenge.add(other.tenge));
	}

	public Money minus(Money other) {
		return new Money(this.tenge.subtract(other.tenge));
	}

	public Money times(BigDecimal factor) {
		return new Money(this.tenge.multiply(factor));
	}

	public Money atLeast(Money floor) {
		return (compareTo(floor) < 0) ? floor : this;
	}

	public Money atMost(Money ceiling) {
		return (compareTo(ceiling) > 0) ? ceiling : this;
	}

	public boolean isNegative() {
		return this.tenge.signum() < 0;
	}

	public boolean isZero() {
		return this.tenge.signum() == 0;
	}

	@Override
	public int compareTo(Money other) {
		return this.tenge.compareTo(other.tenge);
	}

	/** The only place where money is rounded. */
	private static BigDecimal round(BigDecimal exact) {
		return exact.setScale(SCALE, RoundingMode.HALF_UP);
	}

}
