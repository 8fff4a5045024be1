package kz.alatau.portal.web.incentive.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.incentive.Operand;
import kz.alatau.portal.incentive.Step;
import kz.alatau.portal.legislation.Unit;

/** Values of a calculation with what they count. */
record Values(Sentences sentences) {

	/** What plain numbers count, by the last part of their names. */
	private static final Map<String, String> COUNTED = Map.ofEntries(Map.entry("months", "months"),
			Map.entry("monthsOfChange", "months"), Map.entry("months-of-year", "months"),
			Map.entry("months-with-relief", "months"), Map.entry("months-without-relief", "months"),
			Map.entry("months-held", "months"), Map.entry("months-on-the-books", "months"),
			Map.entry("dates-counted", "dates"), Map.entry("ST-15-DATES", "dates"), Map.entry("days-of-year", "days"),
			Map.entry("years-since-first", "years"), Map.entry("years-until-paid", "years"),
			Map.entry("workers", "workers"), Map.entry("payments", "payments"), Map.entry("instalments", "payments"));

	/** A value that goes into a step; the others tell in what land is measured. */
	String of(Operand operand, List<Operand> others) {
		if (operand.value() instanceof LocalDate day) {
			return this.sentences.day(day);
		}
		if (operand.unit() == Unit.COUNT && operand.name().endsWith(".area")) {
			boolean hectares = others.stream().anyMatch((other) -> other.unit() == Unit.TENGE_PER_HA);
			return this.sentences.of(hectares ? "incentive.count.hectares" : "incentive.count.square-metres",
					numerals().number(operand.number()));
		}
		return of(operand.name(), operand.number(), operand.unit());
	}

	String result(Step step) {
		return of(step.name(), step.result(), step.unit());
	}

	private String of(String name, BigDecimal number, Unit unit) {
		String counted = COUNTED.get(name.substring(name.lastIndexOf('.') + 1));
		if (unit == Unit.COUNT && counted != null) {
			return this.sentences.of("incentive.count." + counted, number);
		}
		return of(number, unit);
	}

	String of(BigDecimal number, Unit unit) {
		return switch (unit) {
			case TENGE -> numerals().money(number);
			case SHARE -> numerals().percent(number);
			case COUNT, COEFFICIENT, DAY, MONTH_DAY, RULE -> numerals().number(number);
			case TENGE_PER_M2, TENGE_PER_HA, MCI -> this.sentences.of(unit.messageKey(), numerals().number(number));
			case DAYS, YEARS, TAX_PERIODS -> this.sentences.of(unit.messageKey(), number);
		};
	}

	private Numerals numerals() {
		return this.sentences.numerals();
	}

}
