package kz.alatau.portal.incentive;

import java.math.BigDecimal;

import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Fixed assets of one group, put in or standing in the cost balance in one year.
 *
 * @param group group of article 280(2)
 * @param cost tenge in the balance before the first depreciation
 * @param year first year it is depreciated in
 * @param rate the taxpayer's own rate, not above the highest one; empty for the highest
 * @param ledger the activity it serves
 */
public record Asset(Group group, Money cost, int year, @Nullable BigDecimal rate, Ledger ledger) {

	/** The four groups and their highest rates. */
	public enum Group {

		BUILDINGS(Rule.DEPRECIATION_I), MACHINES(Rule.DEPRECIATION_II), COMPUTERS(Rule.DEPRECIATION_III),
		OTHER(Rule.DEPRECIATION_IV);

		private final Rule rate;

		Group(Rule rate) {
			this.rate = rate;
		}

		public Rule rate() {
			return this.rate;
		}

	}

}
