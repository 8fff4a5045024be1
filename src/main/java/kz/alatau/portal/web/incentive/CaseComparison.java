package kz.alatau.portal.web.incentive;

import java.util.List;

import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Cases side by side.
 *
 * @param scenarios one to four
 * @param answer what the page opens with; empty with fewer than two results
 * @param horizons whether the cases have different years
 * @param differences fields that are not the same in all cases
 * @param years taxes with relief of each year
 * @param chart the same as lines
 */
record CaseComparison(List<Scenario> scenarios, @Nullable String answer, boolean horizons, List<Difference> differences,
		List<Row> years, ScenarioChart chart) {

	/** How many cases stand beside each other at most. */
	static final int MOST = 4;

	public boolean hasRoom() {
		return this.scenarios.size() < MOST;
	}

	/** The name of a case in the address. */
	public String letter(int place) {
		return String.valueOf((char) ('a' + place));
	}

	/** Those with a result. */
	public List<Scenario> computed() {
		return this.scenarios.stream().filter((one) -> one.assessment != null).toList();
	}

	/**
	 * A case.
	 *
	 * @param letter of it, A to D
	 * @param assessment the numbers; empty where it is no case
	 * @param regime in words
	 * @param lastDay last day with relief, in words; empty without relief
	 * @param rate effective rate with relief, in words; empty without income
	 * @param without address of the comparison without it
	 */
	record Scenario(String letter, CaseLinks links, @Nullable IncentiveAssessment assessment, String regime,
			@Nullable String lastDay, @Nullable String rate, String without) {

		/** What the relief saves. */
		public Money saving() {
			return (this.assessment == null) ? Money.ZERO
					: this.assessment.standard().tax().minus(this.assessment.relieved().tax());
		}

	}

	/**
	 * A field that differs.
	 *
	 * @param values in the order of the cases; empty where it is not given
	 */
	record Difference(String label, List<String> values) {
	}

	/**
	 * A year.
	 *
	 * @param taxes in the order of the cases with a result; empty where the year is not
	 * computed
	 */
	record Row(int year, List<@Nullable Money> taxes) {
	}

}
