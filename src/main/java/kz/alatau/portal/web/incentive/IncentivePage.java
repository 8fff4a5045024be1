package kz.alatau.portal.web.incentive;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.incentive.Condition;
import kz.alatau.portal.incentive.Exclusion;
import kz.alatau.portal.incentive.Land;
import kz.alatau.portal.incentive.Rule;
import kz.alatau.portal.shared.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param form the form as it was sent
 * @param problems what is wrong with it, in its order
 * @param result the assessment; empty where there is none
 * @param deadline last day for a new contract
 * @param outcomes what may become of the project in 2027
 * @param licence taxes under a business licence, none of which is set
 */
record IncentivePage(IncentiveForm form, List<Problem> problems, @Nullable IncentiveResult result, Deadline deadline,
		List<Outcome> outcomes, List<Licence> licence) {

	private static final int OK = 200;

	private static final int UNPROCESSABLE = 422;

	int status() {
		return this.problems.isEmpty() ? OK : UNPROCESSABLE;
	}

	public String example() {
		return IncentiveForm.EXAMPLE;
	}

	/** The message for a field; empty where it is fine. */
	public @Nullable String problem(String field) {
		return this.problems.stream()
			.filter((problem) -> problem.field().equals(field))
			.map(Problem::text)
			.findFirst()
			.orElse(null);
	}

	public List<Condition> conditions() {
		return List.of(Condition.values());
	}

	public List<Exclusion> exclusions() {
		return List.of(Exclusion.values());
	}

	public List<Land.Tenure> tenures() {
		return List.of(Land.Tenure.values());
	}

	/** Something wrong with one field. */
	record Problem(String field, String text) {
	}

	/**
	 * The last day for a new contract and how far it is.
	 *
	 * @param daysLeft negative once it has passed
	 */
	record Deadline(LocalDate lastDay, int daysLeft, LegalReference reference) {

		public boolean isOver() {
			return this.daysLeft < 0;
		}

	}

	/** A tax of the city's own regime and why no number is shown. */
	record Licence(Rule rule, String reasonKey, LegalReference reference) {
	}

}
