package kz.alatau.portal.village;

import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Basis;

/**
 * A building people live in.
 *
 * @param households at least one
 * @param boundary footprint or point
 */
public record VillageDwelling(long id, VillageCode village, int households, Basis basis, Boundary boundary) {

	public VillageDwelling {
		if (households < 1) {
			throw new IllegalArgumentException("A dwelling has a household: " + id);
		}
	}

}
