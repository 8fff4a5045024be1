package kz.alatau.portal.web.incentive;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.incentive.Category;
import kz.alatau.portal.incentive.Eligibility;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.Land;
import kz.alatau.portal.incentive.Legislation;
import kz.alatau.portal.incentive.LineAssessment;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.shared.LegalReference;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * An assessment, ready to be shown.
 *
 * @param assessment the numbers
 * @param reasons why the relief does not apply; none where it does
 * @param category how the category was found; empty where there is none
 * @param scenarios ends of the relief, with what each is worth
 * @param workings how each line of the year came about
 * @param chart both regimes over the years
 */
record IncentiveResult(IncentiveAssessment assessment, List<Told> reasons, @Nullable Told category,
		List<Scenario> scenarios, List<Working> workings, YearChart chart) {

	/** How long the relief lasts; empty where it does not apply. */
	public @Nullable ReliefTerm term() {
		return (this.assessment.eligibility() instanceof Eligibility.Eligible(ReliefTerm term)) ? term : null;
	}

	/** Message key of the name of a tax: lessees pay a fee instead of land tax. */
	public String name(TaxLine line) {
		boolean leased = this.assessment.subject().business().land().tenure() == Land.Tenure.LEASE;
		return "incentive.line." + ((line == TaxLine.LAND && leased) ? "FEE" : line);
	}

	/** The letter of the category, for a sentence that names it. */
	public String categoryName() {
		ReliefTerm term = term();
		return (term != null) ? term.category().map(Category::name).orElse("") : "";
	}

	/** Whether years of the contract are left out because earlier law is not known. */
	public boolean startsBeforeKnownLaw() {
		return this.assessment.subject().contract().signed().isBefore(Legislation.FIRST_DAY);
	}

	/** Whether the year shown comes after the relief. */
	public boolean endedBefore() {
		ReliefTerm term = term();
		return term != null && term.window().last().getYear() < this.assessment.subject().year();
	}

	/** Which of the answers the page opens with. */
	public String answer() {
		if (term() == null) {
			return "incentive.answer.standard";
		}
		Money saving = this.assessment.termSaving();
		return saving.isZero() ? "incentive.answer.nothing"
				: saving.isNegative() ? "incentive.answer.costs" : "incentive.answer.saves";
	}

	/** The size of the saving, whatever its sign. */
	public Money amount() {
		Money saving = this.assessment.termSaving();
		return saving.isNegative() ? Money.ZERO.minus(saving) : saving;
	}

	/** A sentence and where the rule behind it stands. */
	record Told(String text, @Nullable String value, @Nullable LegalReference reference) {
	}

	/**
	 * One thing that may become of the project.
	 *
	 * @param lastDay last day with relief
	 * @param saving over the whole term
	 * @param query the same question with this end
	 */
	record Scenario(Outcome outcome, LocalDate lastDay, Money saving, boolean chosen, String query) {
	}

	/** The steps behind one line. */
	record Working(LineAssessment line, List<Told> standard, List<Told> zone) {
	}

}
