package kz.alatau.portal.incentive;

import kz.alatau.portal.legislation.Rule;

/** What a zone participant must fulfil, all at once (Tax Code, article 734(1)). */
public enum Condition {

	PARTICIPANT(Rule.PARTICIPANT), REGISTERED_IN_ZONE(Rule.REGISTERED_IN_ZONE), NO_UNITS_OUTSIDE(Rule.NO_UNITS_OUTSIDE),
	PRIORITY_ACTIVITY(Rule.PRIORITY_ACTIVITY);

	private final Rule rule;

	Condition(Rule rule) {
		this.rule = rule;
	}

	public Rule rule() {
		return this.rule;
	}

}
