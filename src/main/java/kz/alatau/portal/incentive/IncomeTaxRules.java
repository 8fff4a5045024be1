package kz.alatau.portal.incentive;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.OpenReading.Reading;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Corporate income tax year after year, because losses and balances wait for later years
 * (Tax Code, articles 339, 345 and 357). One object is one regime: years with relief keep
 * the ledgers of article 735(6) apart, other years have one pool.
 */
final class IncomeTaxRules {

	private static final List<Ledger> ALL = List.of(Ledger.values());

	private final LossBook losses;

	private Money taxableIncome = Money.ZERO;

	private final DepreciationBook depreciation;

	IncomeTaxRules(Income income) {
		this.losses = new LossBook(income.losses());
		this.depreciation = new DepreciationBook(income.assets());
	}

	/** The next year without relief; years must come in order and without gaps. */
	Due standard(YearCase year) {
		return next(year, null);
	}

	/** The next year under the regime. */
	Due regime(YearCase year) {
		return next(year, year.relief(TaxLine.CIT));
	}

	/** Taxable income of the last year asked for, before losses. */
	Money taxableIncome() {
		return this.taxableIncome;
	}

	private Due next(YearCase year, @Nullable Relief relief) {
		Workings workings = new Workings();
		Incomes incomes = incomes(workings, year);
		this.taxableIncome = incomes.all();
		if (incomes.isEmpty()) {
			return Due.NONE;
		}
		boolean oneRate = year.subject().project().activity() == year.subject().project().otherActivity();
		boolean onePool = oneRate && (relief == null || year.readings().is(OpenReading.O_5, Reading.ONE_POOL));
		return workings.due(onePool ? pooled(workings, year, incomes, relief) : apart(workings, year, incomes, relief));
	}

	/** Income of both ledgers less the depreciation of their assets. */
	private Incomes incomes(Workings workings, YearCase year) {
		Income income = year.business().income();
		Operand earned = year.gross(workings, income.priority());
		Operand priority = less(workings, earned, this.depreciation.next(workings, year, Ledger.PRIORITY),
				"priority-income");
		Operand sales = year.gross(workings, income.sales());
		Operand other = less(workings, year.gross(workings, income.other()),
				this.depreciation.next(workings, year, Ledger.OTHER), "other-income");
		return new Incomes(earned, priority, sales, other);
	}

	private static Operand less(Workings workings, Operand income, List<Operand> depreciation, String name) {
		if (depreciation.isEmpty()) {
			return income;
		}
		List<Operand> operands = new ArrayList<>(List.of(income));
		operands.addAll(depreciation);
		return workings.difference(name, operands.toArray(Operand[]::new));
	}

	/** All income and all losses together (article 345). */
	private Operand pooled(Workings workings, YearCase year, Incomes incomes, @Nullable Relief relief) {
		Operand all = workings.sum("income-all", incomes.priority, incomes.sales, incomes.other);
		Operand taxable = (all.number().signum() < 0) ? loss(workings, year, incomes, all)
				: this.losses.settle(workings, year, all, ALL, Ledger.OTHER);
		Operand tax = workings.product("cit", taxable, year.law(year.subject().project().activity().citRate()));
		return (relief == null) ? tax : IncomeTaxRelief.inOnePool(workings, year, relief, incomes, tax);
	}

	/** A loss of the year goes to the activity it arose in, or to both of them. */
	private Operand loss(Workings workings, YearCase year, Incomes incomes, Operand all) {
		Operand rest = workings.sum("income-but-priority", incomes.sales, incomes.other);
		boolean ofPriority = incomes.priority.number().signum() < 0;
		if (ofPriority && rest.number().signum() < 0) {
			this.losses.settle(workings, year, incomes.priority, ALL, Ledger.PRIORITY);
			return this.losses.settle(workings, year, rest, ALL, Ledger.OTHER);
		}
		return this.losses.settle(workings, year, all, ALL, ofPriority ? Ledger.PRIORITY : Ledger.OTHER);
	}

	/** Each ledger for itself: by activity (345(2)), and with relief (735(6)). */
	private Operand apart(Workings workings, YearCase year, Incomes incomes, @Nullable Relief relief) {
		Project project = year.subject().project();
		// Article 735(4) part 2 shuts sales of buildings out of the zone's relief only.
		boolean salesApart = relief != null && isZone(year);
		Operand main = salesApart ? incomes.priority : workings.sum("income-main", incomes.priority, incomes.sales);
		Operand other = IncomeTaxRelief.otherIncome(workings, year, relief, incomes);
		Operand taxable = this.losses.settle(workings, year, main, List.of(Ledger.PRIORITY), Ledger.PRIORITY);
		Operand full = workings.product("cit-main", taxable, year.law(project.activity().citRate()));
		Operand mainTax = (relief == null) ? full
				: IncomeTaxRelief.reduced(workings, year, relief, incomes.earned, full);
		Operand rest = this.losses.settle(workings, year, other, List.of(Ledger.OTHER), Ledger.OTHER);
		Operand otherTax = workings.product("cit-other", rest, year.law(project.otherActivity().citRate()));
		Operand otherDue = (relief == null) ? otherTax
				: IncomeTaxRelief.covered(workings, year, relief, incomes.earned, rest, otherTax);
		return workings.sum("cit-all", mainTax, otherDue);
	}

	static boolean isZone(YearCase year) {
		return year.subject().entitlement() instanceof Entitlement.Zone;
	}

	/**
	 * Taxable income of a year after depreciation, before losses.
	 *
	 * @param earned of priority activity before depreciation
	 */
	record Incomes(Operand earned, Operand priority, Operand sales, Operand other) {

		Money all() {
			return new Money(this.priority.number().add(this.sales.number()).add(this.other.number()));
		}

		boolean isEmpty() {
			return this.priority.isZero() && this.sales.isZero() && this.other.isZero();
		}

	}

}
