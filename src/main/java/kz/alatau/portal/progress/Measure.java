package kz.alatau.portal.progress;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What a promise is measured in: a number of its unit, or a day. */
public sealed interface Measure {

	/** A number in the unit of the promise. */
	record Quantity(BigDecimal value) implements Measure {
	}

	/** The day on which something is to happen, or happened. */
	record Day(LocalDate date) implements Measure {
	}

	/** Whether it is a number, to be shown with its unit. */
	default boolean isQuantity() {
		return this instanceof Quantity;
	}

	/** From two columns of which at most one holds a value. */
	static @Nullable Measure of(@Nullable BigDecimal value, @Nullable LocalDate date) {
		if (value != null) {
			return new Quantity(value);
		}
		return (date != null) ? new Day(date) : null;
	}

	static @Nullable BigDecimal quantity(@Nullable Measure measure) {
		return (measure instanceof Quantity quantity) ? quantity.value() : null;
	}

	static @Nullable LocalDate day(@Nullable Measure measure) {
		return (measure instanceof Day day) ? day.date() : null;
	}

}
