package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.OpenReading.Reading;
import kz.alatau.portal.legislation.Law;
import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Unit;
import kz.alatau.portal.shared.Money;

/**
 * Social tax: for each worker and month, pay less exclusions, or 14 MCI where the gross
 * pay is not above it (Tax Code, articles 556-558). The zone gives no relief from it; a
 * licence of the city may.
 */
final class SocialTaxRules {

	private SocialTaxRules() {
	}

	static Due standard(YearCase year) {
		return tax(year, false);
	}

	static Due regime(YearCase year, Due standard) {
		return (year.relief(TaxLine.SOCIAL) != null) ? tax(year, true) : standard;
	}

	private static Due tax(YearCase year, boolean relieved) {
		Workings workings = new Workings();
		List<Operand> dues = new ArrayList<>();
		List<WorkerGroup> groups = year.business().workers();
		for (int i = 0; i < groups.size(); i++) {
			WorkerGroup group = groups.get(i);
			if (year.includes(group.firstYear(), group.lastYear()) && group.workers() > 0 && group.months() > 0) {
				Pay pay = new Pay(year, group, "payroll[" + i + "]");
				dues.add(pay.tax(workings));
			}
		}
		Relief relief = year.relief(TaxLine.SOCIAL);
		if (!relieved || relief == null || dues.isEmpty()) {
			return PropertyTaxRules.total(workings, dues, "social-tax");
		}
		Operand all = workings.sum("social-tax", dues);
		return workings.due(PartRelief.due(workings, year, relief, all));
	}

	/** One group of workers in a year. */
	private record Pay(YearCase year, WorkerGroup group, String field) {

		Operand tax(Workings workings) {
			Operand gross = money(workings, "gross", this.group.gross());
			Operand exclusions = exclusions(workings);
			Operand net = exclusions.isZero() ? gross : workings.difference("pay-less-exclusions", gross, exclusions);
			Rule rate = (this.year.subject().project().activity() == Activity.FARM) ? Rule.SOCIAL_FARM
					: Rule.SOCIAL_RATE;
			List<Operand> parts = new ArrayList<>();
			for (Stretch stretch : stretches()) {
				Operand base = base(workings, stretch.law, gross, net);
				parts.add(workings.product("social-tax-of-months", base, Operand.law(stretch.law.inForce(rate)),
						months("months", stretch.months), workers()));
			}
			if (this.group.monthsOfChange() > 0) {
				parts.add(workings.product("social-tax-of-change", net, this.year.law(rate),
						months("monthsOfChange", this.group.monthsOfChange()), workers()));
			}
			return (parts.size() == 1) ? parts.getFirst() : workings.sum("social-tax-of-group", parts);
		}

		private Operand workers() {
			return Operand.given(this.field + ".workers", BigDecimal.valueOf(this.group.workers()), Unit.COUNT);
		}

		private Operand months(String name, int months) {
			return Operand.given(this.field + "." + name, BigDecimal.valueOf(months), Unit.COUNT);
		}

		private Operand exclusions(Workings workings) {
			return workings.sum("pay-exclusions", money(workings, "pension", this.group.pension()),
					money(workings, "medical", this.group.medical()), money(workings, "other", this.group.other()));
		}

		private Operand money(Workings workings, String name, Money money) {
			return this.year.grown(workings, Operand.given(this.field + "." + name, money.tenge(), Unit.TENGE),
					"growth.payPercent", this.year.business().growth().pay());
		}

		/** No floor where nothing is paid: it starts at one tenge. */
		private Operand base(Workings workings, Law law, Operand gross, Operand net) {
			if (gross.isZero()) {
				return net;
			}
			Operand floor = workings.product("social-floor", Operand.law(law.inForce(Rule.SOCIAL_FLOOR)),
					Operand.law(law.inForce(Rule.MCI)));
			boolean below = this.year.readings().is(OpenReading.O_14, Reading.LESS_EXCLUSIONS);
			return workings.step("social-base", below ? Operation.IF_BELOW : Operation.IF_AT_MOST, Unit.TENGE,
					law.inForce(Rule.SOCIAL_FLOOR), gross, floor, floor, net);
		}

		/**
		 * The MCI is that of the first of each month; months with the same law go
		 * together.
		 */
		private List<Stretch> stretches() {
			List<Stretch> stretches = new ArrayList<>();
			int floored = this.group.months() - this.group.monthsOfChange();
			for (int month = 1; month <= floored; month++) {
				Law law = this.year.legislation().on(java.time.LocalDate.of(this.year.year(), month, 1));
				Stretch last = stretches.isEmpty() ? null : stretches.getLast();
				if (last != null && last.isLike(law)) {
					stretches.set(stretches.size() - 1, new Stretch(last.law, last.months + 1));
				}
				else {
					stretches.add(new Stretch(law, 1));
				}
			}
			return stretches;
		}

	}

	/** Months of a year under the same numbers. */
	private record Stretch(Law law, int months) {

		boolean isLike(Law other) {
			return List.of(Rule.MCI, Rule.SOCIAL_FLOOR, Rule.SOCIAL_RATE, Rule.SOCIAL_FARM)
				.stream()
				.allMatch((rule) -> this.law.inForce(rule) == other.inForce(rule));
		}

	}

}
