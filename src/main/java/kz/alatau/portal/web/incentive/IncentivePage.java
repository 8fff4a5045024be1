package kz.alatau.portal.web.incentive;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.web.incentive.form.CaseForm;
import kz.alatau.portal.web.incentive.words.SourceWords;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows.
 *
 * @param form with what was typed
 * @param result the assessment; empty where there is none
 * @param deadline last day for a new contract of the zone
 * @param rules version of the rules of today
 * @param madeUnder another version the link was made under; empty where it is the same
 * @param unknown names in the address that mean nothing
 */
record IncentivePage(CaseForm form, @Nullable IncentiveResult result, Deadline deadline, String rules,
		@Nullable String madeUnder, List<String> unknown) {

	private static final int OK = 200;

	private static final int UNPROCESSABLE = 422;

	int status() {
		return this.form.problems().isEmpty() ? OK : UNPROCESSABLE;
	}

	public List<Example> examples() {
		return Example.ALL;
	}

	/** The names that were left out, in one line. */
	public String unknownNames() {
		return String.join(", ", this.unknown);
	}

	/**
	 * The last day for a new contract and how far it is.
	 *
	 * @param daysLeft negative once it has passed
	 */
	record Deadline(LocalDate lastDay, int daysLeft, SourceWords rule) {

		public boolean isOver() {
			return this.daysLeft < 0;
		}

	}

}
