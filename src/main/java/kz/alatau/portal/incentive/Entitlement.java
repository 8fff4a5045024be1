package kz.alatau.portal.incentive;

/** What gives a project its regime: exactly one of these. */
public sealed interface Entitlement {

	/** Nothing: the Tax Code as it is. */
	record None() implements Entitlement {
	}

	/** The contract of a zone participant, and what becomes of the zone in the city. */
	record Zone(Contract contract, City city) implements Entitlement {
	}

	/** An agreement from before the law on Alatau. */
	record Agreed(Agreement agreement) implements Entitlement {
	}

	/** A licence of the city. */
	record Licensed(Licence licence) implements Entitlement {
	}

}
