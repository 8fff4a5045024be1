package kz.alatau.portal.incentive;

import kz.alatau.portal.shared.Money;

/**
 * Workers with the same pay in all twelve months of a year.
 *
 * @param workers how many
 * @param gross pay of one worker a month before exclusions
 * @param exclusions pension and medical-insurance contributions of the worker and other
 * exclusions of article 558, a month
 */
public record Payroll(int workers, Money gross, Money exclusions) {

	public static final Payroll NONE = new Payroll(0, Money.ZERO, Money.ZERO);

	public Payroll {
		if (workers < 0 || gross.isNegative() || exclusions.isNegative() || exclusions.compareTo(gross) > 0) {
			throw new IllegalArgumentException("No payroll: " + workers + ", " + gross + ", " + exclusions);
		}
	}

}
