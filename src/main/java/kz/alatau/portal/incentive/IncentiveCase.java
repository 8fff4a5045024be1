package kz.alatau.portal.incentive;

import java.util.List;

import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Everything an assessment depends on besides the law.
 *
 * @param contract contract of the zone participant
 * @param project size of the project
 * @param standing conditions and exclusions
 * @param continuation what becomes of the project when the city leaves the zone
 * @param business the numbers of the business
 * @param year the year shown line by line
 */
public record IncentiveCase(Contract contract, Project project, Standing standing, Continuation continuation,
		Business business, int year) {

	/** No more years than this are computed: the longest preference of the city's law. */
	public static final int LONGEST_TERM = 30;

	public IncentiveCase {
		if (year < contract.firstYear() || year >= contract.firstYear() + LONGEST_TERM) {
			throw new IllegalArgumentException("Year out of range: " + year);
		}
		for (Loss loss : business.earlierLosses()) {
			if (loss.year() >= contract.firstYear()) {
				throw new IllegalArgumentException("Loss brought forward is not of an earlier year: " + loss);
			}
		}
	}

	/** The same case with another end of the zone in the city. */
	public IncentiveCase with(Continuation other) {
		return new IncentiveCase(this.contract, this.project, this.standing, other, this.business, this.year);
	}

	/**
	 * What is taxed.
	 *
	 * @param contractYearPriority priority income of the year of the contract that was
	 * earned with relief; empty where not known, then the days decide (open reading O-4)
	 * @param earlierLosses of years before the first one computed, from activity without
	 * relief
	 */
	public record Business(IncomePlan income, @Nullable Money contractYearPriority, List<Loss> earlierLosses,
			Building building, Land land, Payroll payroll) {

		public Business {
			earlierLosses = List.copyOf(earlierLosses);
		}

	}

}
