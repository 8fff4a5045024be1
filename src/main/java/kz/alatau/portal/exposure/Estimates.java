package kz.alatau.portal.exposure;

import java.util.function.Function;

/**
 * Low, central and high of the same thing.
 *
 * @param <T> what is estimated
 */
public record Estimates<T>(T low, T central, T high) {

	static <T> Estimates<T> each(Function<Estimate, T> value) {
		return new Estimates<>(value.apply(Estimate.LOW), value.apply(Estimate.CENTRAL), value.apply(Estimate.HIGH));
	}

	public T of(Estimate estimate) {
		return switch (estimate) {
			case LOW -> this.low;
			case CENTRAL -> this.central;
			case HIGH -> this.high;
		};
	}

	public <R> Estimates<R> map(Function<T, R> change) {
		return new Estimates<>(change.apply(this.low), change.apply(this.central), change.apply(this.high));
	}

}
