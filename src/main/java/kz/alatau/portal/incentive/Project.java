package kz.alatau.portal.incentive;

import kz.alatau.portal.shared.Money;

/**
 * The size of the project, which sets its category.
 *
 * @param cost not negative
 * @param specialSector whether it is in food, textile, leather, electronics or another
 * sector with the lower limit of category A
 */
public record Project(Money cost, boolean specialSector) {

	public Project {
		if (cost.isNegative()) {
			throw new IllegalArgumentException("Negative cost: " + cost);
		}
	}

}
