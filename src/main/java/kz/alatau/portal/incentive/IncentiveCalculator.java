package kz.alatau.portal.incentive;

import java.util.List;

import kz.alatau.portal.legislation.Legislation;

/** The calculator; being written. */
public final class IncentiveCalculator {

	private IncentiveCalculator() {
	}

	/**
	 * Both regimes for every year of the horizon.
	 * @param subject the case
	 * @param legislation the law in time
	 */
	public static IncentiveAssessment assess(IncentiveCase subject, Legislation legislation) {
		throw new UnsupportedOperationException();
	}

	/**
	 * The other readings that change a figure of the case, one at a time.
	 */
	public static List<Alternative> alternatives(IncentiveAssessment assessment, Legislation legislation) {
		throw new UnsupportedOperationException();
	}

}
