package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every step can be computed again from what it shows. */
class IncentiveTraceTests {

	private static final Map<String, Function<Numbers, BigDecimal>> FORMULAS = Map.ofEntries(
			Map.entry("income", (n) -> n.of(0).add(n.of(1)).add(n.of(2))),
			Map.entry("losses", (n) -> n.of(0).subtract(n.of(1))), Map.entry("tax", (n) -> n.of(0).multiply(n.of(1))),
			Map.entry("tax-reduced", (n) -> n.of(0).multiply(n.of(1)).multiply(BigDecimal.ONE.subtract(n.of(2)))),
			Map.entry("income-without-relief", (n) -> n.of(0).subtract(n.of(1))),
			Map.entry("sum", (n) -> n.of(0).add(n.of(1))), Map.entry("property", (n) -> n.of(0).multiply(n.of(1))),
			Map.entry("book-average", Numbers::quotient), Map.entry("book-average-inside", Numbers::quotient),
			Map.entry("book-average-outside", Numbers::quotient), Map.entry("priority-share", Numbers::quotient),
			Map.entry("land-rate", (n) -> n.of(0).multiply(BigDecimal.ONE.add(n.of(1)))),
			Map.entry("land", (n) -> n.of(0).multiply(n.of(1))), Map.entry("land-fee", (n) -> n.of(0).max(n.of(1))),
			Map.entry("social-base", (n) -> n.of(0).subtract(n.of(1))),
			Map.entry("social-base-floor", (n) -> n.of(1).multiply(n.of(2))),
			Map.entry("social", (n) -> n.of(0).multiply(n.of(1)).multiply(n.of(2)).multiply(n.of(3))),
			Map.entry("social-no-relief", (n) -> n.of(0)),
			Map.entry("shared-relief",
					(n) -> n.of(0)
						.add(n.of(1).multiply(BigDecimal.ONE.subtract(n.of(2))))
						.add(n.of(3).multiply(n.of(2)))));

	static Stream<IncentiveCase> cases() {
		return Stream.of(Cases.plant(), Cases.firstYear(), Cases.losses(), Cases.developer(),
				Cases.plant().with(Continuation.CUT_OUT_LATEST));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void stepsFollowFromTheirArguments(IncentiveCase subject) {
		steps(subject).forEach((step) -> {
			var formula = FORMULAS.get(step.messageKey().substring("incentive.step.".length()));
			if (formula != null) {
				assertThat(step.result()).as(step.toString()).isEqualByComparingTo(formula.apply(new Numbers(step)));
			}
		});
	}

	@ParameterizedTest
	@MethodSource("cases")
	void lineIsItsLastStep(IncentiveCase subject) {
		IncentiveCalculator.assess(subject, Cases.LAW)
			.years()
			.stream()
			.flatMap((year) -> year.lines().stream())
			.flatMap((line) -> Stream.of(line.standard(), line.zone()))
			.forEach((due) -> assertThat(due.amount()).isEqualTo(new Money(due.trace().steps().getLast().result())));
	}

	private static Stream<Step> steps(IncentiveCase subject) {
		return IncentiveCalculator.assess(subject, Cases.LAW)
			.years()
			.stream()
			.flatMap((year) -> year.lines().stream())
			.flatMap((line) -> Stream.of(line.standard(), line.zone()))
			.flatMap((due) -> due.trace().steps().stream());
	}

	/** The arguments of a step as plain numbers. */
	private record Numbers(Step step) {

		BigDecimal of(int index) {
			return switch (this.step.arguments().get(index)) {
				case Money money -> money.tenge();
				case Tenge tenge -> tenge.exact();
				case Rate rate -> rate.share();
				case BigDecimal number -> number;
				case Integer number -> BigDecimal.valueOf(number);
				default -> throw new IllegalArgumentException("No number in " + this.step);
			};
		}

		BigDecimal quotient() {
			return of(0).divide(of(1), MathContext.DECIMAL128);
		}

	}

}
