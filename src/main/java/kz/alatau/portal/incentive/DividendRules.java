package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.Dividend.Payee;
import kz.alatau.portal.incentive.OpenReading.Reading;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Unit;

/**
 * Tax withheld from dividends (Tax Code, articles 363, 681 and 682). The zone gives no
 * relief from it; a licence of the city may.
 */
final class DividendRules {

	private DividendRules() {
	}

	static Due standard(YearCase year) {
		Workings workings = new Workings();
		return PropertyTaxRules.total(workings, taxes(workings, year), "dividend-tax");
	}

	static Due regime(YearCase year, Due standard) {
		Relief relief = year.relief(TaxLine.DIVIDENDS);
		if (relief == null) {
			return standard;
		}
		Workings workings = new Workings();
		List<Operand> taxes = taxes(workings, year);
		return taxes.isEmpty() ? Due.NONE
				: workings.due(PartRelief.due(workings, year, relief, workings.sum("dividend-tax", taxes)));
	}

	private static List<Operand> taxes(Workings workings, YearCase year) {
		List<Operand> taxes = new ArrayList<>();
		List<Dividend> dividends = year.business().dividends();
		for (int i = 0; i < dividends.size(); i++) {
			Dividend dividend = dividends.get(i);
			if (year.includes(dividend.firstYear(), dividend.lastYear()) && !dividend.amount().isZero()) {
				taxes.add(tax(workings, year, dividend, "dividends[" + i + "]"));
			}
		}
		return taxes;
	}

	private static Operand tax(Workings workings, YearCase year, Dividend dividend, String field) {
		Operand amount = Operand.given(field + ".amount", dividend.amount().tenge(), Unit.TENGE);
		if (dividend.payee() == Payee.RESIDENT_INDIVIDUAL) {
			return scale(workings, year, dividend, amount, field);
		}
		if (dividend.listed()) {
			return workings.product("dividend-listed", amount, year.law(Rule.DIVIDEND_LISTED));
		}
		Operand tax = nonResident(workings, year, dividend, amount, field);
		if (dividend.treatyRate() == null) {
			return tax;
		}
		Operand treaty = workings.product("dividend-by-treaty", amount,
				Operand.given(field + ".treatyPercent", dividend.treatyRate(), Unit.SHARE));
		return workings.smallest("dividend-lower", null, tax, treaty);
	}

	private static Operand nonResident(Workings workings, YearCase year, Dividend dividend, Operand amount,
			String field) {
		if (dividend.payee() == Payee.LOW_TAX_STATE) {
			return workings.product("dividend-flat", amount, year.law(Rule.DIVIDEND_LOW_TAX));
		}
		Operand holding = year.law(Rule.DIVIDEND_HOLDING);
		if (dividend.share().compareTo(holding.number()) < 0) {
			return workings.product("dividend-flat", amount, year.law(Rule.DIVIDEND_NON_RESIDENT));
		}
		return scale(workings, year, dividend, amount, field);
	}

	/** 5 per cent up to the limit, 15 above it, a year and payee (open reading O-16). */
	private static Operand scale(Workings workings, YearCase year, Dividend dividend, Operand amount, String field) {
		Operand cap = workings.product("dividend-limit", year.law(Rule.DIVIDEND_CAP), year.law(Rule.MCI));
		boolean perPayment = dividend.payments() > 1 && year.readings().is(OpenReading.O_16, Reading.PER_PAYMENT);
		Operand payments = Operand.given(field + ".payments", BigDecimal.valueOf(dividend.payments()), Unit.COUNT);
		Operand one = perPayment ? workings.quotient("dividend-payment", amount, payments) : amount;
		Operand low = workings.smallest("dividend-below", year.rule(Rule.DIVIDEND_CAP), one, cap);
		Operand high = workings.difference("dividend-above", one, low);
		Operand tax = workings.sum("dividend-scale", workings.product("dividend-low", low, year.law(Rule.DIVIDEND_LOW)),
				workings.product("dividend-high", high, year.law(Rule.DIVIDEND_HIGH)));
		return perPayment ? workings.product("dividend-all-payments", tax, payments) : tax;
	}

}
