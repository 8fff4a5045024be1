package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import kz.alatau.portal.incentive.OpenReading.Reading;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.legislation.Law;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Unit;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One year of a case: what a rule for a yearly tax needs.
 *
 * @param subject the case
 * @param horizon the years computed
 * @param year the tax period
 * @param law as it stands on 1 January of the year
 * @param legislation the law in time
 * @param reliefs reliefs of the regime by tax, whether or not they hold in the year
 */
record YearCase(IncentiveCase subject, Horizon horizon, int year, Law law, Legislation legislation,
		Map<TaxLine, Relief> reliefs) {

	static YearCase of(IncentiveCase subject, Horizon horizon, int year, Legislation legislation,
			Map<TaxLine, Relief> reliefs) {
		return new YearCase(subject, horizon, year, legislation.on(LocalDate.of(year, 1, 1)), legislation, reliefs);
	}

	Business business() {
		return this.subject.business();
	}

	Readings readings() {
		return this.subject.readings();
	}

	/** The relief from a tax if it holds on a day of the year. */
	@Nullable Relief relief(TaxLine line) {
		Relief relief = this.reliefs.get(line);
		return (relief != null && relief.holdsIn(this.year)) ? relief : null;
	}

	/** Months of the year with a relief. */
	MonthSpan months(Relief relief) {
		return MonthSpan.of(relief.window(), readings()).and(MonthSpan.of(this.year));
	}

	DatedSetting rule(Rule rule) {
		return this.law.inForce(rule);
	}

	/** A number of the law of this year. */
	Operand law(Rule rule) {
		return Operand.law(this.law.inForce(rule));
	}

	boolean includes(@Nullable Integer first, @Nullable Integer last) {
		return (first == null || this.year >= first) && (last == null || this.year <= last);
	}

	Operand gross(Workings workings, Series series) {
		return amount(workings, series, "growth.incomePercent", business().growth().income());
	}

	Operand trade(Workings workings, Series series) {
		return amount(workings, series, "growth.tradePercent", business().growth().trade());
	}

	private Operand amount(Workings workings, Series series, String growthField, BigDecimal growth) {
		Money listed = series.listed().get(this.year);
		if (listed != null) {
			String name = series.field().substring(series.field().indexOf('.') + 1);
			return Operand.given("years[" + this.year + "]." + name, listed.tenge(), Unit.TENGE);
		}
		return grown(workings, Operand.given(series.field(), series.everyYear().tenge(), Unit.TENGE), growthField,
				growth);
	}

	/** A sum of the first year as it has grown until this one. */
	Operand grown(Workings workings, Operand first, String growthField, BigDecimal growth) {
		int years = this.year - this.horizon.first();
		if (years == 0 || growth.signum() == 0 || first.isZero()) {
			return first;
		}
		return workings.step("grown", Operation.GROWN, Unit.TENGE, null, first,
				Operand.given(growthField, growth, Unit.SHARE), Operand.plain("years-since-first", years));
	}

	/** Part of a yearly sum that falls on some of the twelve months. */
	static Operand part(Workings workings, String name, Operand yearly, MonthSpan months, String monthsName) {
		if (months.count() == MonthSpan.YEAR) {
			return yearly;
		}
		Operand product = workings.product(name + "-times-months", yearly, months.count(workings, monthsName, null));
		return workings.quotient(name, product, Operand.plain("months-of-year", MonthSpan.YEAR));
	}

	/**
	 * Share of priority income in gross income (article 735(2)); empty where all is
	 * priority.
	 */
	@Nullable Operand priorityShare(Workings workings) {
		Income income = business().income();
		if (income.gross() == null || income.grossPriority() == null) {
			return null;
		}
		Operand all = gross(workings, income.gross());
		if (all.isZero()) {
			boolean none = readings().is(OpenReading.O_6, Reading.NO_PRIORITY);
			return Operand.plain("share-without-income", none ? 0 : 1);
		}
		return workings.share("priority-share", rule(Rule.MIXED_USE), gross(workings, income.grossPriority()), all);
	}

}
