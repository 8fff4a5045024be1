package kz.alatau.portal.web.incentive;

import java.util.List;

import kz.alatau.portal.incentive.Alternative;
import kz.alatau.portal.incentive.CityOutcome;
import kz.alatau.portal.incentive.Eligibility;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.LineAssessment;
import kz.alatau.portal.incentive.Recapture;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.YearAssessment;
import kz.alatau.portal.sez.Amount;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.web.incentive.words.CheckWords;
import kz.alatau.portal.web.incentive.words.LimitWords;
import kz.alatau.portal.web.incentive.words.NoteWords;
import kz.alatau.portal.web.incentive.words.QuestionWords;
import kz.alatau.portal.web.incentive.words.StepWords;
import org.jspecify.annotations.Nullable;

/**
 * An assessment, ready to be shown.
 *
 * @param assessment the numbers
 * @param links addresses of the case
 * @param answer what the page opens with
 * @param endings what can become of the zone in the city; none outside of it
 * @param conditions whether the relief applies
 * @param terms how long it lasts; none without one
 * @param table all years and taxes
 * @param left names of the taxes that are zero in every year; empty for none
 * @param chart both regimes over the years
 * @param detail one year step by step
 * @param totals over all years
 * @param owed what is owed after a loss of status; none without one
 * @param warnings notes that stand beside the answer
 * @param notes all others
 * @param open open questions of the law that change a figure
 */
record IncentiveResult(IncentiveAssessment assessment, CaseLinks links, Answer answer, List<Ending> endings,
		Conditions conditions, List<Term> terms, YearTable table, String left, YearChart chart, YearDetail detail,
		Totals totals, List<Owed> owed, List<NoteWords> warnings, List<NoteWords> notes, List<OpenQuestion> open) {

	/** Addresses of the three ends of the zone beside each other. */
	public String comparison() {
		return CaseLinks.comparison(this.endings.stream().map((one) -> one.links.query()).toList());
	}

	/** Whether VAT is to be shown at all. */
	public boolean hasVat() {
		return this.assessment.years().stream().anyMatch((year) -> !year.line(TaxLine.VAT).isZero());
	}

	/** VAT of a year. */
	public LineAssessment vat(YearAssessment year) {
		return year.line(TaxLine.VAT);
	}

	/** What the relief saves over all years. */
	public Money saving() {
		return this.assessment.standard().tax().minus(this.assessment.relieved().tax());
	}

	/** Whether there is a regime to set beside the standard one. */
	public boolean isRelieved() {
		return this.table.relieved();
	}

	/**
	 * The answer.
	 *
	 * @param text regime and saving in one sentence
	 * @param until first and last day with relief; empty without relief
	 * @param open whether it depends on conditions not answered yet
	 */
	record Answer(String text, @Nullable String until, boolean open) {
	}

	/**
	 * One thing that can happen in 2027.
	 *
	 * @param lastDay last day with relief, in words
	 * @param chosen whether the page shows it
	 */
	record Ending(CityOutcome outcome, String text, @Nullable String lastDay, Money standard, Money regime,
			Money saving, boolean chosen, CaseLinks links) {
	}

	/**
	 * Conditions of the regime asked for.
	 *
	 * @param words the answer of all together
	 * @param changes what would fulfil them
	 */
	record Conditions(Eligibility.Verdict verdict, String words, List<CheckWords> checks, List<String> changes) {

		public boolean isRefused() {
			return this.verdict == Eligibility.Verdict.NOT_ELIGIBLE;
		}

		/** Those that decided against the relief. */
		public List<CheckWords> deciding() {
			return this.checks.stream().filter(CheckWords::hasFailed).toList();
		}

	}

	/**
	 * How long the relief of some taxes lasts.
	 *
	 * @param taxes their names
	 * @param category size of the project; empty where none limits it
	 * @param size how the category was found
	 */
	record Term(String taxes, @Nullable String category, List<StepWords> size, List<LimitWords> limits) {
	}

	/**
	 * Totals over all years.
	 *
	 * @param discount rate of the present value; empty where nothing is discounted
	 * @param standardRate effective rate without relief; empty without income
	 * @param regimeRate effective rate with relief; empty without income
	 * @param conversion what the converted amounts are; empty without a currency
	 * @param converted without and with relief, in the other currency
	 * @param steps how they are computed
	 */
	record Totals(@Nullable String discount, @Nullable String standardRate, @Nullable String regimeRate,
			@Nullable String conversion, List<Amount> converted, List<StepWords> steps) {
	}

	/** One sum that is owed again, and how it is computed. */
	record Owed(Recapture.Item item, List<StepWords> tax, List<StepWords> penalty) {
	}

	/**
	 * An open question.
	 *
	 * @param taken how it is read here
	 * @param others other readings that change a figure
	 */
	record OpenQuestion(QuestionWords taken, List<Other> others) {
	}

	/**
	 * Another reading.
	 *
	 * @param figures what changes, in words; the first few
	 * @param more how many figures more change
	 * @param links the case with this reading
	 * @param comparison both beside each other
	 */
	record Other(QuestionWords words, Alternative alternative, List<String> figures, int more, CaseLinks links,
			String comparison) {
	}

}
