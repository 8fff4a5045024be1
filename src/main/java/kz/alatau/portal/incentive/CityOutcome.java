package kz.alatau.portal.incentive;

/**
 * What becomes of a zone participant when the city is cut out of the zone (Constitutional
 * Law 286-VIII, article 80); the day is not decided yet.
 */
public enum CityOutcome {

	/** The city leaves the zone on the first possible day, and the relief ends. */
	CUT_OUT_EARLIEST,
	/** The city leaves the zone on the last possible day, and the relief ends. */
	CUT_OUT_LATEST,
	/**
	 * The project moved to a resident company in time, on terms not worse than before.
	 */
	MOVED

}
