package kz.alatau.portal.incentive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import kz.alatau.portal.legislation.Rule;
import kz.alatau.portal.legislation.Unit;

/**
 * Losses that wait for income, by ledger, used in the order they arose (Tax Code, article
 * 339(1)). Changes from year to year.
 */
final class LossBook {

	private final List<OpenLoss> losses = new ArrayList<>();

	LossBook(List<Loss> earlier) {
		for (int i = 0; i < earlier.size(); i++) {
			Loss loss = earlier.get(i);
			this.losses.add(new OpenLoss(loss.year(), loss.ledger(),
					Operand.given("losses[" + i + "].amount", loss.amount().tenge(), Unit.TENGE)));
		}
		sort();
	}

	/**
	 * Income of a year after losses of earlier years; a loss of the year itself is
	 * written into the book and leaves nothing to tax.
	 * @param ledgers the ledgers whose losses may be used
	 * @param own the ledger a loss of this year goes to
	 * @return taxable income, not negative
	 */
	Operand settle(Workings workings, YearCase year, Operand income, List<Ledger> ledgers, Ledger own) {
		if (income.number().signum() < 0) {
			Operand loss = workings.difference("loss-of-year", Operand.plain("nothing", 0), income);
			this.losses.add(new OpenLoss(year.year(), own, loss.in(year.year())));
			sort();
			return Operand.plain("nothing", 0);
		}
		Operand left = income;
		List<OpenLoss> kept = new ArrayList<>();
		for (OpenLoss loss : this.losses) {
			boolean usable = ledgers.contains(loss.ledger) && !left.isZero();
			if (!usable || isExpired(loss, year)) {
				kept.add(loss);
				continue;
			}
			Operand used = workings.smallest("loss-used", year.rule(Rule.LOSS_PERIODS), loss.amount, left);
			left = workings.difference("income-after-loss", left, used);
			Operand rest = workings.difference("loss-left", loss.amount, used);
			if (!rest.isZero()) {
				kept.add(new OpenLoss(loss.year, loss.ledger, rest.in(year.year())));
			}
		}
		this.losses.clear();
		this.losses.addAll(kept);
		return left;
	}

	private static boolean isExpired(OpenLoss loss, YearCase year) {
		return loss.year + year.law(Rule.LOSS_PERIODS).number().intValueExact() < year.year();
	}

	/** The oldest first, within a year priority activity first. */
	private void sort() {
		this.losses.sort(Comparator.comparingInt(OpenLoss::year).thenComparing(OpenLoss::ledger));
	}

	/** What is left of a loss. */
	private record OpenLoss(int year, Ledger ledger, Operand amount) {
	}

}
