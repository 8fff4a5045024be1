package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import kz.alatau.portal.legislation.Unit;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

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
		Workings workings = new Workings();
		List<Operand> dues = new ArrayList<>();
		Money tax = Money.ZERO;
		for (YearAssessment year : years) {
			Money due = amount.apply(year);
			tax = tax.plus(due);
			dues.add(discounted(workings, subject,
					new Operand(kind, due.tenge(), Unit.TENGE, new Origin.Total(year.year(), kind)),
					year.year() - horizon.first() + 1));
		}
		Due present = workings.due(workings.sum("present-value", dues));
		return new Totals(tax, present.amount(), rate(subject, horizon, tax), present.trace());
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
	private static @Nullable BigDecimal rate(IncentiveCase subject, Horizon horizon, Money tax) {
		Income income = subject.business().income();
		BigDecimal growth = subject.business().growth().income();
		BigDecimal sum = BigDecimal.ZERO;
		BigDecimal factor = BigDecimal.ONE;
		for (int year = horizon.first(); year <= horizon.last(); year++) {
			BigDecimal all = BigDecimal.ZERO;
			for (Series series : List.of(income.priority(), income.sales(), income.other())) {
				Money listed = series.listed().get(year);
				all = all.add((listed != null) ? listed.tenge() : series.everyYear().tenge().multiply(factor));
			}
			sum = sum.add(all.max(BigDecimal.ZERO));
			factor = factor.multiply(BigDecimal.ONE.add(growth), Operation.EXACT);
		}
		return (sum.signum() > 0) ? tax.tenge().divide(sum, Operation.EXACT) : null;
	}

}
