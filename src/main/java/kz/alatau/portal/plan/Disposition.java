package kz.alatau.portal.plan;

/**
 * What the plan says becomes of what stands in a zone, the strictest first. Where zones
 * overlap a place counts once, under the strictest.
 */
public enum Disposition {

	/** The land is taken. */
	ACQUIRED,
	/** Part of the plots is taken. */
	PARTIAL,
	/** The plan does not say. */
	UNDECIDED,
	/** Stays and is upgraded in place. */
	INTEGRATED,
	/** Stays as it is. */
	RETAINED

}
