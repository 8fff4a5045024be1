package kz.alatau.portal.exposure;

/**
 * Dwellings and households counted so far.
 */
record Tally(int dwellings, int households) {

	static final Tally NONE = new Tally(0, 0);

	Tally add(int householdsOfDwelling) {
		return new Tally(this.dwellings + 1, this.households + householdsOfDwelling);
	}

	Tally plus(Tally other) {
		return new Tally(this.dwellings + other.dwellings, this.households + other.households);
	}

}
