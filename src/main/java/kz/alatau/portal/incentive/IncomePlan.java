package kz.alatau.portal.incentive;

import java.util.Map;

/**
 * Income over the years.
 *
 * @param everyYear income of each year that is not listed
 * @param listed income of single years
 */
public record IncomePlan(Income everyYear, Map<Integer, Income> listed) {

	public IncomePlan {
		listed = Map.copyOf(listed);
	}

	public static IncomePlan ofEveryYear(Income income) {
		return new IncomePlan(income, Map.of());
	}

	public Income in(int year) {
		return this.listed.getOrDefault(year, this.everyYear);
	}

}
