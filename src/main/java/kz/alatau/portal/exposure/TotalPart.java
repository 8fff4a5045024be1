package kz.alatau.portal.exposure;

import kz.alatau.portal.exposure.TotalExposure.Totals;

/** A part of a total with its persons still exact. */
record TotalPart(Tally tally, Fraction persons) {

	static final TotalPart NOTHING = new TotalPart(Tally.NONE, Fraction.ZERO);

	TotalPart plus(TotalPart other) {
		return new TotalPart(this.tally.plus(other.tally), this.persons.plus(other.persons));
	}

	Totals round(Estimate estimate) {
		return new Totals(this.tally.dwellings(), this.tally.households(), estimate.round(this.persons));
	}

}
