package kz.alatau.portal.incentive;

import kz.alatau.portal.shared.Money;

/**
 * The project.
 *
 * @param cost tenge, not negative; sets the category
 * @param specialSector whether it is in food, textile, leather, electronics or another
 * sector with the lower limit of category A
 * @param activity kind of the main (priority, licensed, agreed) activity
 * @param otherActivity kind of all other activity
 */
public record Project(Money cost, boolean specialSector, Activity activity, Activity otherActivity) {

	public Project {
		if (cost.isNegative()) {
			throw new IllegalArgumentException("Negative cost: " + cost);
		}
	}

	public static Project ofCost(Money cost) {
		return new Project(cost, false, Activity.GENERAL, Activity.GENERAL);
	}

}
