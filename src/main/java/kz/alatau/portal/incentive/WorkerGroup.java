package kz.alatau.portal.incentive;

import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Workers with the same pay.
 *
 * @param workers how many
 * @param gross pay of one worker a month before exclusions
 * @param pension pension contribution of the worker, a month
 * @param medical medical-insurance contribution of the worker, a month
 * @param other other exclusions of article 558, a month
 * @param months months of a year they work
 * @param monthsOfChange months among these in which they were hired or left: there the
 * floor of 14 MCI does not hold
 * @param firstYear first year with them; empty for the first one computed
 * @param lastYear last year with them; empty for the last one computed
 */
public record WorkerGroup(int workers, Money gross, Money pension, Money medical, Money other, int months,
		int monthsOfChange, @Nullable Integer firstYear, @Nullable Integer lastYear) {

	public WorkerGroup {
		if (workers < 0 || months < 0 || months > 12 || monthsOfChange < 0 || monthsOfChange > months) {
			throw new IllegalArgumentException("No workers: " + workers + ", " + months + ", " + monthsOfChange);
		}
	}

	/** All year, every year. */
	public static WorkerGroup of(int workers, Money gross, Money pension, Money medical) {
		return new WorkerGroup(workers, gross, pension, medical, Money.ZERO, 12, 0, null, null);
	}

}
