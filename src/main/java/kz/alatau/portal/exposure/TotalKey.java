package kz.alatau.portal.exposure;

import kz.alatau.portal.plan.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Where in the totals something counts.
 *
 * @param district code, or {@link #OUTSIDE}
 * @param phase null for villages counted by area, which have none
 */
record TotalKey(String district, @Nullable Phase phase) {

	/** What lies outside the districts; sorts after every code. */
	static final String OUTSIDE = "\uffff";

}
