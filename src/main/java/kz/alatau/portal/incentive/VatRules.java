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
 * 35). The state is the excess that waits.
 */
final class VatRules {

	private @Nullable Operand excess;

	/** The next year without relief; years must come in order. */
	Due standard(YearCase year) {
		return next(year, null);
	}

	/** The next year under the regime. */
	Due regime(YearCase year) {
		return next(year, year.relief(TaxLine.VAT));
	}

	private Due next(YearCase year, @Nullable Relief relief) {
		if (isEmpty(year)) {
			return Due.NONE;
		}
		Turnover turnover = Turnover.of(new Workings(), year, relief);
		Workings workings = turnover.workings;
		Operand output = turnover.output();
		Operand input = workings.sum("vat-input", turnover.inputs());
		Operand credit = turnover.credit(input);
		Operand result = workings.difference("vat-result", output, credit);
		carry(workings, year, result);
		return workings.due(result);
	}

	private boolean isEmpty(YearCase year) {
		Trade trade = year.business().trade();
		return trade.imports().isEmpty() && List
			.of(trade.sales(), trade.zoneSales(), trade.exports(), trade.purchases(), trade.listedPurchases())
			.stream()
			.allMatch(Series::isZero);
	}

	/** What is paid after the excess of earlier years, and what waits for later ones. */
	private void carry(Workings workings, YearCase year, Operand result) {
		Operand nothing = Operand.plain("nothing", 0);
		Operand before = (this.excess != null) ? this.excess : nothing;
		Operand after = workings.difference("vat-after-excess", result, before);
		workings.largest("vat-payable", year.rule(Rule.VAT_EXCESS), after, nothing);
		Operand left = workings.difference("vat-minus", nothing, after);
		this.excess = workings.largest("vat-excess-left", year.rule(Rule.VAT_EXCESS), left, nothing).in(year.year());
	}

	/**
	 * The turnover of a year.
	 *
	 * @param inside part of the year with relief; empty without one
	 */
	private record Turnover(Workings workings, YearCase year, @Nullable Relief relief, @Nullable Operand inside,
			@Nullable Operand outside, Operand zoneSales) {

		static Turnover of(Workings workings, YearCase year, @Nullable Relief relief) {
			Operand zoneSales = year.trade(workings, year.business().trade().zoneSales());
			if (relief == null || year.months(relief).isEmpty()) {
				return new Turnover(workings, year, null, null, null, zoneSales);
			}
			Operand months = year.months(relief).count(workings, "months-with-relief", null);
			Operand inside = workings.share("part-of-year", null, months,
					Operand.plain("months-of-year", MonthSpan.YEAR));
			Operand outside = workings.rest("rest-of-year", inside);
			boolean exempt = year.subject().entitlement() instanceof Entitlement.Zone;
			Operand taxed = (exempt && !zoneSales.isZero()) ? workings.step("vat-zone-sales-taxed", Operation.PRODUCT,
					Unit.TENGE, year.rule(Rule.ZONE_SALES), zoneSales, outside) : zoneSales;
			return new Turnover(workings, year, relief, inside, outside, taxed);
		}

		private boolean isZone() {
			return this.outside != null && this.year.subject().entitlement() instanceof Entitlement.Zone;
		}

		private Operand series(Series series) {
			return this.year.trade(this.workings, series);
		}

		Operand output() {
			Trade trade = this.year.business().trade();
			Operand taxed = this.workings.sum("vat-turnover", series(trade.sales()), this.zoneSales);
			Operand output = this.workings.product("vat-output", taxed, this.year.law(Rule.VAT_RATE));
			Operand exports = series(trade.exports());
			return exports.isZero() ? output : this.workings.sum("vat-output-all", output,
					this.workings.product("vat-exports", exports, this.year.law(Rule.VAT_EXPORT)));
		}

		List<Operand> inputs() {
			List<Operand> inputs = new ArrayList<>();
			List<Import> imports = this.year.business().trade().imports();
			for (int i = 0; i < imports.size(); i++) {
				Import goods = imports.get(i);
				if (this.year.includes(goods.firstYear(), goods.lastYear()) && !goods.onOffsetList()) {
					inputs.add(customs(goods, i));
				}
			}
			inputs.add(this.workings.product("vat-purchases", series(this.year.business().trade().purchases()),
					this.year.law(Rule.VAT_RATE)));
			inputs.add(listed());
			return inputs;
		}

		/** On the value with the duty (article 479 where the goods are freed). */
		private Operand customs(Import goods, int index) {
			Operand value = DutyRules.value(this.workings, this.year, goods, index);
			Operand base = (goods.dutyRate().signum() == 0) ? value
					: this.workings.sum("vat-import-base", value, DutyRules.of(this.workings, this.year, goods, index));
			Operand vat = this.workings.product("vat-customs", base, this.year.law(Rule.VAT_RATE));
			if (this.relief == null || !goods.freeCustomsZone()) {
				return vat;
			}
			return PartRelief.due(this.workings, this.year, this.relief, vat);
		}

		private Operand listed() {
			Operand goods = series(this.year.business().trade().listedPurchases());
			Operand vat = this.workings.product("vat-listed", goods, this.year.law(Rule.VAT_RATE));
			if (!isZone() || this.outside == null || goods.isZero()) {
				return vat;
			}
			return this.workings.step("vat-listed-outside", Operation.PRODUCT, Unit.TENGE,
					this.year.rule(Rule.ZONE_LISTED_GOODS), vat, this.outside);
		}

		/** No credit on the share of exempt sales. */
		Operand credit(Operand input) {
			Trade trade = this.year.business().trade();
			if (!isZone() || trade.zoneSales().isZero()) {
				return input;
			}
			Operand taxable = this.workings.sum("vat-sales-with-credit", series(trade.sales()), series(trade.exports()),
					this.zoneSales);
			Operand all = this.workings.sum("vat-sales-all", series(trade.sales()), series(trade.exports()),
					series(trade.zoneSales()));
			return all.isZero() ? input : this.workings.product("vat-credit", input,
					this.workings.share("vat-credit-share", this.year.rule(Rule.ZONE_SALES), taxable, all));
		}

	}

}
