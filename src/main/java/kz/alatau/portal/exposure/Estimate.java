package kz.alatau.portal.exposure;

import java.util.EnumSet;
import java.util.Set;

import kz.alatau.portal.plan.Disposition;

/**
 * The three estimates, always shown together; each looks at the union of its
 * dispositions.
 */
public enum Estimate {

	/** Only what the plan surely takes. */
	LOW(EnumSet.of(Disposition.ACQUIRED)),
	/** What it takes whole or in part. */
	CENTRAL(EnumSet.of(Disposition.ACQUIRED, Disposition.PARTIAL)),
	/** What it may take, because it does not say. */
	HIGH(EnumSet.of(Disposition.ACQUIRED, Disposition.PARTIAL, Disposition.UNDECIDED));

	private final Set<Disposition> dispositions;

	Estimate(Set<Disposition> dispositions) {
		this.dispositions = dispositions;
	}

	/** Whether the estimate counts zones of which this becomes. */
	public boolean counts(Disposition disposition) {
		return this.dispositions.contains(disposition);
	}

	/** Persons are rounded outward: down for low, half up for central, up for high. */
	int round(Fraction persons) {
		return switch (this) {
			case LOW -> persons.down();
			case CENTRAL -> persons.halfUp();
			case HIGH -> persons.up();
		};
	}

}
