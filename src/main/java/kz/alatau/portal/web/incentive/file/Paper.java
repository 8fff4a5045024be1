package kz.alatau.portal.web.incentive.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import kz.alatau.portal.incentive.Currency;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.legislation.DatedSetting;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.web.incentive.words.SourceWords;
import kz.alatau.portal.web.incentive.words.StepWords;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the paper of a result.
 *
 * @param assessment the figures
 * @param report the words
 * @param table years by taxes
 * @param rates shares and the rate of the present value
 * @param tracedYear the year whose figures are explained step by step
 * @param figures those figures
 * @param law every rule that went in
 * @param link address of the page with the same case
 * @param rules version of the set of rules
 */
record Paper(IncentiveAssessment assessment, Report report, YearTable table, Rates rates, int tracedYear,
		List<Figure> figures, List<LawLine> law, String link, String rules) {

	private static final String ABOUT = "≈";

	Paper {
		figures = List.copyOf(figures);
		law = List.copyOf(law);
	}

	public Money saving() {
		return this.assessment.standard().tax().minus(this.assessment.relieved().tax());
	}

	public Money savedPresentValue() {
		return this.assessment.standard().presentValue().minus(this.assessment.relieved().presentValue());
	}

	/** The acts that have a public address, each once. */
	public List<Act> acts() {
		return this.law.stream()
			.map((line) -> line.setting().reference())
			.filter((reference) -> reference.address() != null)
			.map((reference) -> new Act(reference.act(), String.valueOf(reference.address())))
			.distinct()
			.toList();
	}

	/** The saving in the other currency, to a hundredth; empty without one. */
	public @Nullable BigDecimal converted() {
		Currency currency = currency();
		return (currency != null) ? saving().tenge().divide(currency.rate(), 2, RoundingMode.HALF_UP) : null;
	}

	public @Nullable Currency currency() {
		return this.assessment.subject().currency();
	}

	/**
	 * An act of law.
	 *
	 * @param act message key of its name
	 * @param address where its text stands
	 */
	record Act(String act, String address) {
	}

	/**
	 * Rates in words.
	 *
	 * @param discount of the present value; empty where nothing is discounted
	 * @param standard taxes without relief as a share of income; empty without income
	 * @param relieved the same with relief
	 */
	record Rates(@Nullable String discount, @Nullable String standard, @Nullable String relieved) {
	}

	/**
	 * A figure of the traced year.
	 *
	 * @param tax its name
	 * @param same whether the regime changes nothing, so that one trace is enough
	 */
	record Figure(String tax, Money standard, Money regime, boolean same, Traced standardTrace, Traced regimeTrace) {
	}

	/**
	 * The way to a figure.
	 *
	 * @param steps none where they are too many for paper
	 */
	record Traced(List<TracedStep> steps, boolean tooLong) {

		Traced {
			steps = List.copyOf(steps);
		}

	}

	/**
	 * A step of a figure.
	 *
	 * @param words the step
	 * @param places articles it rests on, each once
	 */
	record TracedStep(StepWords words, List<String> places) {

		TracedStep {
			places = List.copyOf(places);
		}

		/** The step with its numbers; a result that was cut off says so by itself. */
		public String equation() {
			String result = this.words.result();
			return this.words.numbers() + (result.startsWith(ABOUT) ? " " : " = ") + result;
		}

	}

	/**
	 * A rule that went into the result.
	 *
	 * @param taxes names of the taxes it went into; empty for a condition
	 */
	record LawLine(DatedSetting setting, SourceWords source, String taxes) {
	}

}
