package kz.alatau.portal.shared;

/**
 * How sure a rule or number of the law is; the codes are those of the legal reference.
 */
public enum Certainty {

	/** Read in the text of the act. */
	S,
	/** Read in a secondary source. */
	S2,
	/** Derived from rules that were read. */
	D,
	/** Background knowledge, not verified. */
	B,
	/** An assumption of the portal, made because no rule was found. */
	A;

	/** Whether a page must say that the rule is not sure. */
	public boolean isUnsure() {
		return this != S;
	}

}
