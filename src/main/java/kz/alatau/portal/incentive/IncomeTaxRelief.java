package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.time.Year;

import kz.alatau.portal.incentive.IncomeTaxRules.Incomes;
import kz.alatau.portal.incentive.OpenReading.Reading;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Unit;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The relief from corporate income tax: 100 per cent of the tax on income from priority
 * activity (Tax Code, article 735(4)), or what an agreement or a licence gives.
 */
final class IncomeTaxRelief {

	private IncomeTaxRelief() {
	}

	/** The tax on priority income after the relief. */
	static Operand reduced(Workings workings, YearCase year, Relief relief, Operand income, Operand tax) {
		if (tax.isZero()) {
			return tax;
		}
		Operand part = part(workings, year, relief, income);
		Operand taken = (part == null)
				? workings.step("cit-relief", Operation.PRODUCT, Unit.TENGE, relief.rule(), tax, relief.factor())
				: workings.step("cit-relief", Operation.PRODUCT, Unit.TENGE, relief.rule(), tax, relief.factor(), part);
		return workings.difference("cit-after-relief", tax, taken);
	}

	/** With one pool the relief is the share of positive priority income (O-5). */
	static Operand inOnePool(Workings workings, YearCase year, Relief relief, Incomes incomes, Operand tax) {
		if (tax.isZero()) {
			return tax;
		}
		Operand nothing = Operand.plain("nothing", 0);
		Operand priority = workings.largest("priority-income-positive", null, incomes.priority(), nothing);
		Operand rest = workings.sum("income-without-relief", incomes.sales(), incomes.other());
		Operand all = workings.sum("income-positive", priority,
				workings.largest("income-without-relief-positive", null, rest, nothing));
		if (all.isZero()) {
			return tax;
		}
		Operand share = workings.share("priority-income-share", null, priority, all);
		return reduced(workings, year, relief, incomes.earned(), workings.product("cit-priority-part", tax, share),
				tax);
	}

	/** One part of a tax is reduced, the rest stays. */
	private static Operand reduced(Workings workings, YearCase year, Relief relief, Operand income, Operand part,
			Operand tax) {
		Operand left = reduced(workings, year, relief, income, part);
		Operand other = workings.difference("cit-other-part", tax, part);
		return workings.sum("cit-both-parts", left, other);
	}

	/** Income the relief does not reach: in the zone sales of buildings too. */
	static Operand otherIncome(Workings workings, YearCase year, @Nullable Relief relief, Incomes incomes) {
		if (relief == null || !IncomeTaxRules.isZone(year)) {
			return incomes.other();
		}
		Rule rule = incomes.sales().isZero() ? Rule.SEPARATE_LEDGERS : Rule.SALE_OF_BUILDINGS;
		return workings.step("income-without-relief", Operation.SUM, Unit.TENGE, year.rule(rule), incomes.sales(),
				incomes.other());
	}

	/**
	 * The tax on other income. A licence may cover it up to a tenth of gross income (law
	 * on Alatau, article 44(7), open reading O-10).
	 */
	static Operand covered(Workings workings, YearCase year, Relief relief, Operand earned, Operand other,
			Operand tax) {
		Series gross = year.business().income().gross();
		if (!(year.subject().entitlement() instanceof Entitlement.Licensed(Licence licence))
				|| !licence.coversOtherIncome() || gross == null || tax.isZero()) {
			return tax;
		}
		Operand limit = workings.product("other-income-limit", year.gross(workings, gross),
				year.law(Rule.LICENCE_OTHER_INCOME));
		Operand covered = year.readings().is(OpenReading.O_10, Reading.ALL_TAXED)
				? workings.step("other-income-covered", Operation.IF_AT_MOST, Unit.TENGE,
						year.rule(Rule.LICENCE_OTHER_INCOME), other, limit, other, Operand.plain("nothing", 0))
				: workings.smallest("other-income-covered", year.rule(Rule.LICENCE_OTHER_INCOME), other, limit);
		Operand share = workings.share("other-income-share", null, covered, other);
		return reduced(workings, year, relief, earned, workings.product("cit-covered-part", tax, share), tax);
	}

	/**
	 * The part of the year's income that was earned with relief (open reading O-4); empty
	 * where all of it was.
	 */
	private static @Nullable Operand part(Workings workings, YearCase year, Relief relief, Operand income) {
		if (!relief.window().isPartOf(year.year())) {
			return null;
		}
		return switch (year.readings().of(OpenReading.O_4)) {
			case Reading.FULL_YEAR -> null;
			case Reading.MONTHS -> byMonths(workings, year, relief);
			default -> byDate(workings, year, relief, income);
		};
	}

	private static Operand byMonths(Workings workings, YearCase year, Relief relief) {
		MonthSpan months = year.months(relief);
		Operand count = months.isEmpty() ? Operand.plain("months-with-relief", 0)
				: months.count(workings, "months-with-relief", null);
		return workings.share("part-of-year", null, count, Operand.plain("months-of-year", MonthSpan.YEAR));
	}

	private static Operand byDate(Workings workings, YearCase year, Relief relief, Operand income) {
		Money given = year.business().income().withRelief().get(year.year());
		if (given != null && income.number().signum() > 0) {
			Operand inside = workings.smallest("income-with-relief", null,
					Operand.given("years[" + year.year() + "].incomeWithRelief", given.tenge(), Unit.TENGE), income);
			return workings.share("part-with-relief", null, inside, income);
		}
		ReliefWindow days = relief.window().in(year.year());
		LocalDate first = days.first();
		Operand count = workings.step("days-with-relief", Operation.DAYS, Unit.DAYS, null,
				Operand.plain("first-day", first), Operand.plain("last-day", days.last()));
		return workings.share("part-of-year", null, count,
				Operand.plain("days-of-year", Year.of(year.year()).length()));
	}

}
