package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.time.LocalDate;

import kz.alatau.portal.incentive.IncentiveCase.Business;
import kz.alatau.portal.shared.Step;

/**
 * One year of a case: what a rule for a yearly tax needs.
 *
 * @param business the numbers of the business
 * @param window days with relief
 * @param year the tax period
 * @param law as it stands on 1 January of the year
 */
record YearCase(Business business, ReliefWindow window, int year, Law law) {

	static YearCase of(IncentiveCase subject, ReliefWindow window, int year, Legislation legislation) {
		return new YearCase(subject.business(), window, year, legislation.on(LocalDate.of(year, 1, 1)));
	}

	Income income() {
		return this.business.income().in(this.year);
	}

	/**
	 * Mixed use: the relief of land and property is shared by income (article 735(2)).
	 */
	Step priorityShare() {
		Income.Turnover turnover = income().turnover();
		if (turnover == null) {
			return Steps.share("all-priority", BigDecimal.ONE, this.law.reference(Rule.MIXED_USE));
		}
		return Steps.share("priority-share", turnover.priorityShare(), this.law.reference(Rule.MIXED_USE),
				turnover.priority(), turnover.all());
	}

	boolean hasNoTurnover() {
		Income.Turnover turnover = income().turnover();
		return turnover != null && turnover.all().isZero();
	}

}
