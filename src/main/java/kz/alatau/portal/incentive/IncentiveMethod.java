package kz.alatau.portal.incentive;

/** Which calculator it is: its formulas, conventions and rounding, apart from the law. */
public final class IncentiveMethod {

	/**
	 * Changes whenever the same case under the same rules of law could give another
	 * figure.
	 */
	public static final String VERSION = "incentive-1";

	private IncentiveMethod() {
	}

}
