package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import kz.alatau.portal.shared.Money;

/**
 * What is owed after all when the status is lost (Tax Code, article 735(3)) or an
 * agreement is annulled (736(9)).
 *
 * @param reported last day for the managing company to tell the tax office
 * @param returned last day for the taxpayer's additional return
 * @param items one for each year, tax and due date
 */
public record Recapture(LocalDate reported, LocalDate returned, List<Item> items) {

	public Recapture {
		items = List.copyOf(items);
	}

	/** All taxes: the careful reading, and the default (SZ-17). */
	public Money withIncomeTax() {
		return sum(this.items, Item::owed);
	}

	/** Without corporate income tax: the other reading of SZ-17. */
	public Money withoutIncomeTax() {
		return sum(this.items.stream().filter((item) -> item.line() != TaxLine.CIT).toList(), Item::owed);
	}

	public Money tax() {
		return sum(this.items, (item) -> item.tax().amount());
	}

	public Money penalty() {
		return sum(this.items, (item) -> item.penalty().amount());
	}

	private static Money sum(List<Item> items, Function<Item, Money> part) {
		return items.stream().map(part).reduce(Money.ZERO, Money::plus);
	}

	/**
	 * One sum that falls due again.
	 *
	 * @param due day it was due
	 * @param counted day from which on the delay counts backwards: the due date after
	 * moving it off days off
	 */
	public record Item(int year, TaxLine line, LocalDate due, LocalDate counted, Due tax, Due penalty) {

		public Money owed() {
			return this.tax.amount().plus(this.penalty.amount());
		}

	}

}
