package kz.alatau.portal.incentive;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Unit;
import org.jspecify.annotations.Nullable;

/**
 * VAT of a year: output less the VAT of imports and purchases (Tax Code, article 503). An
 * excess waits for later years (510). In the zone listed goods and goods under the free
 * customs zone carry none (470, 479), and sales to zone companies are exempt (474, item
 * 35). Keeps the excess that waits.
 */
final class VatRules {

	private static final Operand NOTHING = Operand.plain("nothing", 0);

	private @Nullable Operand excess;

	/** The next year without relief; years must come in order. */
	Due standard(YearCase year) {
		return next(year, null);
	}

	/** The next year under the regime. */
	Due regime(YearCase year) {
		Relief relief = year.relief(TaxLine.VAT);
		return next(year, (relief == null || year.months(relief).isEmpty()) ? null : relief);
	}

	private Due next(YearCase year, @Nullable Relief relief) {
		if (isEmpty(year)) {
			return Due.NONE;
		}
		Workings workings = new Workings();
		Operand result = (relief == null) ? new VatTurnover(workings, year, null).result()
				: weighted(workings, year, relief);
		carry(workings, year, result);
		return workings.due(result);
	}

	/** Months with the regime and months without it, each by their own rules. */
	private static Operand weighted(Workings workings, YearCase year, Relief relief) {
		Operand inside = new VatTurnover(workings, year, relief).result();
		MonthSpan span = year.months(relief);
		if (span.count() == MonthSpan.YEAR) {
			return inside;
		}
		Operand outside = new VatTurnover(workings, year, null).result();
		Operand part = workings.share("part-of-year", null, span.count(workings, "months-with-relief", null),
				Operand.plain("months-of-year", MonthSpan.YEAR));
		return workings.sum("vat-of-both-parts", workings.product("vat-inside", inside, part),
				workings.product("vat-outside", outside, workings.rest("rest-of-year", part)));
	}

	private static boolean isEmpty(YearCase year) {
		Trade trade = year.business().trade();
		return trade.imports().isEmpty() && List
			.of(trade.sales(), trade.zoneSales(), trade.exports(), trade.purchases(), trade.listedPurchases())
			.stream()
			.allMatch(Series::isZero);
	}

	/** What is paid after the excess of earlier years, and what waits for later ones. */
	private void carry(Workings workings, YearCase year, Operand result) {
		Operand before = (this.excess != null) ? this.excess : NOTHING;
		Operand after = workings.difference("vat-after-excess", result, before);
		workings.largest("vat-payable", year.rule(Rule.VAT_EXCESS), after, NOTHING);
		Operand left = workings.difference("vat-minus", NOTHING, after);
		this.excess = workings.largest("vat-excess-left", year.rule(Rule.VAT_EXCESS), left, NOTHING).in(year.year());
	}

	/**
	 * The turnover of a year, all of it with or all without the relief.
	 *
	 * @param relief empty without one
	 */
	private record VatTurnover(Workings workings, YearCase year, @Nullable Relief relief) {

		Operand result() {
			Operand output = output();
			Operand input = this.workings.sum("vat-input", inputs());
			return this.workings.difference("vat-result", output, credit(input));
		}

		private boolean isZone() {
			return this.relief != null && this.year.subject().entitlement() instanceof Entitlement.Zone;
		}

		private Operand series(Series series) {
			return this.year.trade(this.workings, series);
		}

		private Operand output() {
			Trade trade = this.year.business().trade();
			Operand taxed = isZone()
					? this.workings.step("vat-turnover", Operation.SUM, Unit.TENGE, this.year.rule(Rule.ZONE_SALES),
							series(trade.sales()))
					: this.workings.sum("vat-turnover", series(trade.sales()), series(trade.zoneSales()));
			Operand output = this.workings.product("vat-output", taxed, this.year.law(Rule.VAT_RATE));
			Operand exports = series(trade.exports());
			return exports.isZero() ? output : this.workings.sum("vat-output-all", output,
					this.workings.product("vat-exports", exports, this.year.law(Rule.VAT_EXPORT)));
		}

		private List<Operand> inputs() {
			List<Operand> inputs = new ArrayList<>();
			List<Import> imports = this.year.business().trade().imports();
			for (int i = 0; i < imports.size(); i++) {
				Import goods = imports.get(i);
				if (this.year.includes(goods.firstYear(), goods.lastYear()) && !goods.onOffsetList()) {
					inputs.add(customs(goods, i));
				}
			}
			Trade trade = this.year.business().trade();
			inputs.add(this.workings.product("vat-purchases", series(trade.purchases()), this.year.law(Rule.VAT_RATE)));
			inputs.add(this.workings.product("vat-listed", series(trade.listedPurchases()),
					this.year.law(isZone() ? Rule.ZONE_LISTED_GOODS : Rule.VAT_RATE)));
			return inputs;
		}

		/** On the value with the duty that is paid. */
		private Operand customs(Import goods, int index) {
			Operand value = DutyRules.value(this.workings, this.year, goods, index);
			Operand base = (goods.dutyRate().signum() == 0) ? value
					: this.workings.sum("vat-import-base", value,
							(this.relief != null) ? DutyRules.inside(this.workings, this.year, goods, index)
									: DutyRules.due(this.workings, this.year, goods, index, false));
			Operand vat = this.workings.product("vat-customs", base, this.year.law(Rule.VAT_RATE));
			return (this.relief != null && isFreed(goods)) ? this.relief.reduced(this.workings, base, vat) : vat;
		}

		private boolean isFreed(Import goods) {
			return switch (this.year.subject().entitlement()) {
				case Entitlement.Zone zone -> goods.freeCustomsZone();
				case Entitlement.Licensed licensed -> true;
				case Entitlement.Agreed agreed -> false;
				case Entitlement.None none -> false;
			};
		}

		/** No credit on the share of exempt sales. */
		private Operand credit(Operand input) {
			Trade trade = this.year.business().trade();
			if (!isZone() || trade.zoneSales().isZero()) {
				return input;
			}
			Operand taxable = this.workings.sum("vat-sales-with-credit", series(trade.sales()),
					series(trade.exports()));
			Operand all = this.workings.sum("vat-sales-all", taxable, series(trade.zoneSales()));
			return all.isZero() ? input : this.workings.product("vat-credit", input,
					this.workings.share("vat-credit-share", this.year.rule(Rule.ZONE_SALES), taxable, all));
		}

	}

}
