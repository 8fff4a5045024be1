package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;

import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Setting;
import kz.alatau.portal.legislation.Unit;

/**
 * A value that goes into a step.
 *
 * @param name what it is; with the origin it gives the words for it
 * @param value a {@link BigDecimal} or a {@link LocalDate}
 * @param unit what it counts
 * @param origin where it comes from
 */
public record Operand(String name, Object value, Unit unit, Origin origin) {

	/** The value as a number. */
	public BigDecimal number() {
		return (BigDecimal) this.value;
	}

	/** The value as a date. */
	public LocalDate date() {
		return (LocalDate) this.value;
	}

	boolean isZero() {
		return number().signum() == 0;
	}

	static Operand given(String field, BigDecimal number, Unit unit) {
		return new Operand(field, number, unit, new Origin.Given(field));
	}

	static Operand given(String field, LocalDate date) {
		return new Operand(field, date, Unit.DAY, new Origin.Given(field));
	}

	/** A number or day of the law. */
	static Operand law(DatedSetting setting) {
		Object value = switch (setting.setting()) {
			case Setting.Number number -> number.value();
			case Setting.Day day -> day.value();
			case Setting other -> throw new IllegalStateException(setting.rule().id() + " has no value but " + other);
		};
		return new Operand(setting.rule().id(), value, setting.rule().unit(), new Origin.Law(setting));
	}

	/** A number that no law sets, such as the months of a year. */
	static Operand plain(String name, long number) {
		return new Operand(name, BigDecimal.valueOf(number), Unit.COUNT, new Origin.Plain());
	}

	/** A day that follows from the calendar. */
	static Operand plain(String name, LocalDate date) {
		return new Operand(name, date, Unit.DAY, new Origin.Plain());
	}

	/** The same result, named in the trace of a later year. */
	Operand in(int year) {
		return (this.origin instanceof Origin.Result(int step))
				? new Operand(this.name, this.value, this.unit, new Origin.Earlier(year, step)) : this;
	}

}
