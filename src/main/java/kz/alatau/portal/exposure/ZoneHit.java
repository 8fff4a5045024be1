package kz.alatau.portal.exposure;

import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.shared.Area;

/**
 * What one zone has of one dwelling.
 *
 * @param holdsPoint whether the representative point lies in the zone or on its edge
 * @param shared area of the footprint in the zone
 */
record ZoneHit(Zone zone, boolean holdsPoint, Area shared) {

	boolean isNothing() {
		return !this.holdsPoint && this.shared.isZero();
	}

	boolean sharesArea() {
		return !this.shared.isZero();
	}

}
