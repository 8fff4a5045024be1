package kz.alatau.portal.exposure;

import kz.alatau.portal.exposure.ExposureInputs.Zone;

/** The dwellings of one village in one zone, counted so far. */
final class ZoneTally {

	private final Zone zone;

	private Tally holding = Tally.NONE;

	private int touched;

	ZoneTally(Zone zone) {
		this.zone = zone;
	}

	void add(ZoneHit hit, int households) {
		if (hit.holdsPoint()) {
			this.holding = this.holding.add(households);
		}
		if (hit.sharesArea()) {
			this.touched++;
		}
	}

	Zone zone() {
		return this.zone;
	}

	/** Those whose representative point the zone holds. */
	Tally holding() {
		return this.holding;
	}

	/** The number of those that share area with the zone. */
	int touched() {
		return this.touched;
	}

}
