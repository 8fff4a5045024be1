package kz.alatau.portal.incentive;

/**
 * What becomes of the project when the city is cut out of the zone (Constitutional Law
 * 286-VIII, article 80); the day is not decided yet.
 */
public enum Continuation {

	/** The city leaves the zone on the first possible day, and the relief ends. */
	CUT_OUT_EARLIEST(Rule.CUT_OUT_EARLIEST),
	/** The city leaves the zone on the last possible day, and the relief ends. */
	CUT_OUT_LATEST(Rule.CUT_OUT_LATEST),
	/**
	 * The project moved to a resident company in time, on terms not worse than before.
	 */
	MOVED(Rule.MOVED_PROJECT);

	private final Rule rule;

	Continuation(Rule rule) {
		this.rule = rule;
	}

	/** The rule behind it. */
	public Rule rule() {
		return this.rule;
	}

}
