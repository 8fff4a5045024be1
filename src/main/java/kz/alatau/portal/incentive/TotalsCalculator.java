package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import kz.alatau.portal.legislation.Unit;
import kz.alatau.portal.shared.Money;

/** Totals, present value and effective rate over all years. */
final class TotalsCalculator {

	private TotalsCalculator() {
	}

	static Totals standard(IncentiveCase subject, Horizon horizon, List<YearAssessment> years) {
		return totals(subject, horizon, years, YearAssessment::standard, "figure-standard");
	}

	static Totals regime(IncentiveCase subject, Horizon horizon, List<YearAssessment> years) {
		return totals(subject, horizon, years, YearAssessment::regime, "figure-regime");
	}

	private static Totals totals(IncentiveCase subject, Horizon horizon, List<YearAssessment> years,
			Function<YearAssessment, Money> amount, String kind) {
		List<Operand> dues = years.stream().map((year) -> total(year, kind, amount.apply(year))).toList();
		Money tax = years.stream().map(amount).reduce(Money.ZERO, Money::plus);
		Due present = presentValue(subject, horizon, years, dues);
		Trace effective = effectiveRate(years, dues);
		BigDecimal rate = effective.steps().isEmpty() ? null : effective.steps().getLast().result();
		return new Totals(tax, present.amount(), rate, present.trace(), effective);
	}

	private static Operand total(YearAssessment year, String kind, Money money) {
		return new Operand(kind, money.tenge(), Unit.TENGE, new Origin.Total(year.year(), kind));
	}

	private static Due presentValue(IncentiveCase subject, Horizon horizon, List<YearAssessment> years,
			List<Operand> dues) {
		Workings workings = new Workings();
		List<Operand> discounted = new ArrayList<>();
		for (int i = 0; i < dues.size(); i++) {
			discounted.add(discounted(workings, subject, dues.get(i), years.get(i).year() - horizon.first() + 1));
		}
		return workings.due(workings.sum("present-value", discounted));
	}

	private static Operand discounted(Workings workings, IncentiveCase subject, Operand due, int years) {
		if (subject.discountRate().signum() == 0) {
			return due;
		}
		return workings.step("discounted", Operation.DISCOUNTED, Unit.TENGE, null, due,
				Operand.given("discountPercent", subject.discountRate(), Unit.SHARE),
				Operand.plain("years-until-paid", years));
	}

	/** Empty where there is no income to set the tax against. */
	private static Trace effectiveRate(List<YearAssessment> years, List<Operand> dues) {
		List<Operand> incomes = years.stream()
			.filter((year) -> year.taxableIncome().compareTo(Money.ZERO) > 0)
			.map((year) -> total(year, "figure-income", year.taxableIncome()))
			.toList();
		if (incomes.isEmpty()) {
			return Trace.EMPTY;
		}
		Workings workings = new Workings();
		workings.share("effective-rate", null, workings.sum("tax-of-all-years", dues),
				workings.sum("income-of-all-years", incomes));
		return workings.trace();
	}

}
