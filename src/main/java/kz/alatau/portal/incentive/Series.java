package kz.alatau.portal.incentive;

import java.util.Map;

import kz.alatau.portal.shared.Money;

/**
 * A sum of each year.
 *
 * @param field path in the case, such as {@code yearly.incomePriority}
 * @param everyYear the sum of the first year, and of the later ones before growth
 * @param listed sums of single years, which do not grow
 */
public record Series(String field, Money everyYear, Map<Integer, Money> listed) {

	public Series {
		listed = Map.copyOf(listed);
	}

	public static Series none(String field) {
		return new Series(field, Money.ZERO, Map.of());
	}

	public static Series ofEveryYear(String field, Money money) {
		return new Series(field, money, Map.of());
	}

	public boolean isZero() {
		return this.everyYear.isZero() && this.listed.values().stream().allMatch(Money::isZero);
	}

}
