package kz.alatau.portal.village;

import kz.alatau.portal.geo.Boundary;

/**
 * A building people live in.
 *
 * @param households at least one
 * @param boundary footprint or point
 */
public record VillageDwelling(long id, VillageCode village, int households, Boundary boundary) {

	public VillageDwelling {
		if (households < 1) {
			throw new IllegalArgumentException("A dwelling has a household: " + id);
		}
	}

}
