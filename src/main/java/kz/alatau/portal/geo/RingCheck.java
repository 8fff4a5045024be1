package kz.alatau.portal.geo;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Finds what is wrong with a ring by itself, short of crossing itself: positions out of
 * the country, too few, not closed, all on one line. Each kind is noted once, without
 * what only follows from another.
 */
final class RingCheck {

	/**
	 * The rectangle around Kazakhstan, where the plane of UTM zone 43 North is of use.
	 */
	private static final Envelope KAZAKHSTAN = new Envelope(46, 88, 40, 56);

	private static final int FEWEST = 4;

	private final Findings findings;

	private final int longest;

	RingCheck(Findings findings, int longest) {
		this.findings = findings;
		this.longest = longest;
	}

	/**
	 * Checks a ring whose positions are all numbers, or have been noted.
	 * @return whether it can be checked for crossing itself
	 */
	boolean check(Ring ring, boolean complete) {
		if (ring.count() == 0) {
			ring.fault(this.findings, Kind.RING_EMPTY, "");
			return false;
		}
		if (ring.count() > this.longest) {
			ring.fault(this.findings, Kind.TOO_LARGE, ring.count() + " > " + this.longest + " positions");
			return false;
		}
		boolean located = areInCountry(ring);
		return isClosable(ring) && located && complete && hasArea(ring);
	}

	/** Checks positions one by one; those that are no numbers have been noted. */
	boolean areInCountry(Ring ring) {
		boolean outside = false;
		boolean swapped = false;
		for (int i = 0; i < ring.count() && !(outside && swapped); i++) {
			if (isInCountry(ring, i) || Double.isNaN(ring.longitude(i))) {
				continue;
			}
			boolean turned = KAZAKHSTAN.contains(ring.latitude(i), ring.longitude(i));
			if (!(turned ? swapped : outside)) {
				ring.fault(this.findings, turned ? Kind.SWAPPED : Kind.OUT_OF_RANGE, ring.at(i));
			}
			swapped |= turned;
			outside |= !turned;
		}
		return !outside && !swapped;
	}

	private static boolean isInCountry(Ring ring, int position) {
		return KAZAKHSTAN.contains(ring.longitude(position), ring.latitude(position));
	}

	private boolean isClosable(Ring ring) {
		int last = ring.count() - 1;
		if (ring.isClosed() ? ring.count() < FEWEST : ring.count() < FEWEST - 1) {
			ring.fault(this.findings, Kind.RING_TOO_SHORT, String.valueOf(ring.count()));
			return false;
		}
		// A gap that a wrong first or last position makes is no second fault.
		if (!ring.isClosed() && isInCountry(ring, 0) && isInCountry(ring, last)) {
			ring.fault(this.findings, Kind.RING_NOT_CLOSED, ring.at(0) + " … " + ring.at(last));
		}
		return true;
	}

	private boolean hasArea(Ring ring) {
		Coordinate[] closed = ring.closed();
		boolean line = Ring.isLine(closed);
		if (line) {
			ring.fault(this.findings, Kind.RING_WITHOUT_AREA, ring.at(0));
		}
		return !line;
	}

}
