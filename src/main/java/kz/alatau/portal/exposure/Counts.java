package kz.alatau.portal.exposure;

import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Share;

/**
 * What one estimate counts in a village, in all phases or in one.
 *
 * @param persons rounded in the direction of the estimate
 * @param productive productive land inside the union
 * @param productiveShare of the productive land of the village
 */
public record Counts(int dwellings, int households, int persons, Area productive, Share productiveShare,
		Severity severity) {

}
