package kz.alatau.portal.incentive;

import java.math.BigDecimal;

import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Taxable income of one year before losses of earlier years, in the separate ledgers of
 * article 735(6). A negative sum is a loss.
 *
 * @param priority income of priority activity that the relief can reach
 * @param saleOfBuildings income of priority activity that article 735(4) part 2 shuts
 * out: sale of housing, administrative and social buildings
 * @param other income of other activity
 * @param turnover gross income; empty where all activity is priority
 */
public record Income(Money priority, Money saleOfBuildings, Money other, @Nullable Turnover turnover) {

	public static final Income NONE = new Income(Money.ZERO, Money.ZERO, Money.ZERO, null);

	public Income {
		if (turnover == null && !other.isZero()) {
			throw new IllegalArgumentException("Other income needs the turnover: " + other);
		}
	}

	/** All from priority activity. */
	public static Income ofPriority(Money taxable) {
		return new Income(taxable, Money.ZERO, Money.ZERO, null);
	}

	public Money all() {
		return this.priority.plus(this.saleOfBuildings).plus(this.other);
	}

	/**
	 * Gross annual income and the part of it from priority activity (article 735(2)).
	 */
	public record Turnover(Money priority, Money all) {

		public Turnover {
			if (priority.isNegative() || priority.compareTo(all) > 0) {
				throw new IllegalArgumentException("Priority turnover " + priority + " of " + all);
			}
		}

		/** Nothing of nothing counts as all priority (open reading O-6). */
		BigDecimal priorityShare() {
			return this.all.isZero() ? BigDecimal.ONE : this.priority.tenge().divide(this.all.tenge(), Exact.CONTEXT);
		}

	}

}
