package kz.alatau.portal.incentive;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.Money;

/** Losses of one ledger, used in the order they arose (Tax Code, article 339(1)). */
record LossLedger(List<Loss> losses) {

	static final LossLedger EMPTY = new LossLedger(List.of());

	LossLedger {
		losses = List.copyOf(losses);
	}

	/**
	 * Sets losses against the income of a year.
	 * @param income negative where the year itself ends in a loss
	 * @param periods number of years after its own that a loss can be used in
	 */
	Settlement settle(int year, Money income, int periods) {
		if (income.isNegative()) {
			List<Loss> more = new ArrayList<>(this.losses);
			more.add(new Loss(year, Money.ZERO.minus(income)));
			return new Settlement(income, Money.ZERO, new LossLedger(more));
		}
		Money left = income;
		List<Loss> kept = new ArrayList<>();
		for (Loss loss : this.losses) {
			if (loss.year() + periods >= year) {
				Money used = loss.amount().atMost(left);
				left = left.minus(used);
				keep(loss, used, kept);
			}
		}
		return new Settlement(income, income.minus(left), new LossLedger(kept));
	}

	private static void keep(Loss loss, Money used, List<Loss> kept) {
		if (used.compareTo(loss.amount()) < 0) {
			kept.add(new Loss(loss.year(), loss.amount().minus(used)));
		}
	}

	/**
	 * What came out of a year.
	 *
	 * @param income before losses
	 * @param used losses used
	 * @param left what waits for later years
	 */
	record Settlement(Money income, Money used, LossLedger left) {

		Money taxable() {
			return this.income.minus(this.used).atLeast(Money.ZERO);
		}

	}

}
