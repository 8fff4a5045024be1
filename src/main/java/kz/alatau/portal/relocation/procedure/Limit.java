package kz.alatau.portal.relocation.procedure;

import kz.alatau.portal.calendar.Period;

/**
 * How long a limit of the law is, in the words of the law.
 *
 * @param amount at least 1
 */
public record Limit(int amount, LimitUnit unit, LimitBound bound) {

	public Period period() {
		return this.bound.bound(this.unit.period(this.amount));
	}

}
