package kz.alatau.portal.incentive;

import kz.alatau.portal.legislation.Rule;

/** Size of a project, which limits its relief (Tax Code, article 735(10)). */
public enum Category {

	A(Rule.TERM_A), B(Rule.TERM_B), C(Rule.TERM_C);

	private final Rule term;

	Category(Rule term) {
		this.term = term;
	}

	/** The rule with the longest relief in years. */
	public Rule term() {
		return this.term;
	}

}
