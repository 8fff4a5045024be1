package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.LossLedger.Settlement;
import kz.alatau.portal.shared.LegalReference;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Step;
import kz.alatau.portal.shared.Trace;

/**
 * Corporate income tax year after year, because losses wait for later years. The standard
 * regime has one pool of losses; the zone has a ledger of income with relief and a ledger
 * of all other income (article 735(6), open reading O-5).
 */
final class IncomeTaxRules {

	private LossLedger pool;

	private LossLedger relieved = LossLedger.EMPTY;

	private LossLedger taxed;

	IncomeTaxRules(List<Loss> earlierLosses) {
		this.pool = new LossLedger(earlierLosses);
		this.taxed = new LossLedger(earlierLosses);
	}

	/** The tax of the next year; years must come in order and without gaps. */
	LineAssessment next(YearCase year, boolean contractYear) {
		List<OpenReading> open = new ArrayList<>();
		boolean losses = !this.pool.losses().isEmpty() || year.income().priority().isNegative();
		Due standard = standard(year);
		Due zone = zone(year, contractYear);
		if (year.window().isPartOf(year.year())) {
			open.add(OpenReading.O_4);
		}
		if (losses) {
			open.add(OpenReading.O_5);
		}
		return new LineAssessment(TaxLine.CIT, standard, zone, open);
	}

	private Due standard(YearCase year) {
		Income income = year.income();
		List<Step> steps = new ArrayList<>();
		steps.add(
				Steps.tenge("income", income.all(), null, income.priority(), income.saleOfBuildings(), income.other()));
		Settlement settlement = settle(this.pool, year, income.all(), steps);
		this.pool = settlement.left();
		steps.add(tax(year, settlement));
		return Due.of(new Trace(steps));
	}

	private Due zone(YearCase year, boolean contractYear) {
		Income income = year.income();
		List<Step> steps = new ArrayList<>();
		Step split = withRelief(year, contractYear);
		steps.add(split);
		Money withRelief = new Money(split.result());
		Settlement inside = settle(this.relieved, year, withRelief, steps);
		this.relieved = inside.left();
		Step reduced = reducedTax(year, inside);
		steps.add(reduced);
		Money outside = income.all().minus(withRelief);
		steps.add(Steps.tenge("income-without-relief", outside, without(year), income.all(), withRelief));
		Settlement rest = settle(this.taxed, year, outside, steps);
		this.taxed = rest.left();
		Step full = tax(year, rest);
		steps.add(full);
		steps.add(sum(reduced, full));
		return Due.of(new Trace(steps));
	}

	private static Step sum(Step reduced, Step full) {
		return Steps.tenge("sum", reduced.result().add(full.result()), null, new Tenge(reduced.result()),
				new Tenge(full.result()));
	}

	/** Income with relief: by the ledger of the contract year, else by days (O-4). */
	private static Step withRelief(YearCase year, boolean contractYear) {
		Money priority = year.income().priority();
		Money given = year.business().contractYearPriority();
		int days = year.window().days(year.year());
		int length = Year.of(year.year()).length();
		if (contractYear && given != null && days > 0) {
			return Steps.tenge("income-with-relief-given", given.atMost(priority),
					year.law().reference(Rule.ZONE_CIT_RELIEF), given, priority);
		}
		Money part = new Money(Exact.part(priority.tenge(), days, length));
		return Steps.tenge("income-with-relief", part, year.law().reference(Rule.ZONE_CIT_RELIEF), priority, days,
				length);
	}

	private static Settlement settle(LossLedger ledger, YearCase year, Money income, List<Step> steps) {
		Law law = year.law();
		Settlement settlement = ledger.settle(year.year(), income, law.number(Rule.LOSS_PERIODS).intValueExact());
		if (!settlement.used().isZero()) {
			steps.add(Steps.tenge("losses", settlement.taxable(), law.reference(Rule.LOSS_PERIODS), income,
					settlement.used()));
		}
		return settlement;
	}

	private static Step tax(YearCase year, Settlement settlement) {
		Rate rate = year.law().rate(Rule.CIT_RATE);
		return Steps.tenge("tax", rate.of(settlement.taxable().tenge()), year.law().reference(Rule.CIT_RATE),
				settlement.taxable(), rate);
	}

	private static Step reducedTax(YearCase year, Settlement settlement) {
		Rate rate = year.law().rate(Rule.CIT_RATE);
		Rate reduction = year.law().rate(Rule.ZONE_CIT_RELIEF);
		BigDecimal tax = rate.of(settlement.taxable().tenge()).multiply(reduction.complement());
		return Steps.tenge("tax-reduced", tax, year.law().reference(Rule.ZONE_CIT_RELIEF), settlement.taxable(), rate,
				reduction);
	}

	private static LegalReference without(YearCase year) {
		return year.law()
			.reference(year.income().saleOfBuildings().isZero() ? Rule.SEPARATE_LEDGERS : Rule.SALE_OF_BUILDINGS);
	}

}
