package kz.alatau.portal.incentive;

import java.util.List;

import kz.alatau.portal.shared.Money;

/**
 * Another reading of an open question that changes the answer.
 *
 * @param question which
 * @param reading the other reading
 * @param standard total without relief under it
 * @param regime total under the regime under it
 * @param owed after a breach under it; zero without one
 * @param figures the figures that change
 */
public record Alternative(OpenReading question, OpenReading.Reading reading, Money standard, Money regime, Money owed,
		List<Figure> figures) {

	public Alternative {
		figures = List.copyOf(figures);
	}

	/**
	 * One figure that changes.
	 *
	 * @param regime under the regime; {@code standard} without relief
	 */
	public record Figure(int year, TaxLine line, Money standard, Money regime) {
	}

}
