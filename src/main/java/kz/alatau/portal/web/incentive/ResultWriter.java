package kz.alatau.portal.web.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.Category;
import kz.alatau.portal.incentive.Currency;
import kz.alatau.portal.incentive.Eligibility;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.Recapture;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.sez.Amount;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.web.incentive.IncentiveResult.Answer;
import kz.alatau.portal.web.incentive.IncentiveResult.Conditions;
import kz.alatau.portal.web.incentive.IncentiveResult.Owed;
import kz.alatau.portal.web.incentive.IncentiveResult.Term;
import kz.alatau.portal.web.incentive.IncentiveResult.Totals;
import kz.alatau.portal.web.incentive.words.StepWords;
import kz.alatau.portal.web.incentive.words.Words;
import org.jspecify.annotations.Nullable;

/** Puts the parts of an assessment into words. */
record ResultWriter(Words words, IncentiveAssessment assessment) {

	/** A hundredth of a per cent is enough for a rate of many years. */
	private static final int RATE_DECIMALS = 4;

	Answer answer() {
		ReliefTerm term = this.assessment.term();
		String until = (term == null || term.window().isEmpty()) ? null
				: this.words.say("incentive.answer.until", term.window().first(), term.window().last());
		return new Answer(this.words.answer(this.assessment), until,
				this.assessment.eligibility().verdict() == Eligibility.Verdict.OPEN);
	}

	Conditions conditions(LocalDate today) {
		Eligibility eligibility = this.assessment.eligibility();
		return new Conditions(eligibility.verdict(), this.words.verdict(eligibility.verdict()),
				this.words.checks(eligibility),
				eligibility.changes().stream().map((change) -> this.words.change(change, today)).toList());
	}

	/**
	 * Taxes whose relief lasts as long for the same reasons go together; a tax that is
	 * zero anyway is not worth a table, except the main one.
	 */
	List<Term> terms() {
		List<ReliefTerm> distinct = Arrays.stream(TaxLine.values())
			.filter((line) -> line == TaxLine.CIT || hasFigures(line))
			.map((line) -> this.assessment.terms().get(line))
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return distinct.stream().map(this::term).toList();
	}

	private boolean hasFigures(TaxLine line) {
		return this.assessment.years().stream().anyMatch((year) -> !year.line(line).isZero());
	}

	private Term term(ReliefTerm term) {
		String taxes = names(Arrays.stream(TaxLine.values())
			.filter((line) -> term.equals(this.assessment.terms().get(line)))
			.toList());
		Category category = term.category();
		return new Term(taxes, (category != null) ? this.words.category(category) : null, this.words.trace(term.size()),
				this.words.limits(term));
	}

	/** Names of taxes in one line. */
	String names(List<TaxLine> taxes) {
		return String.join(", ", taxes.stream().map(this.words::tax).toList());
	}

	Totals totals() {
		BigDecimal discount = this.assessment.subject().discountRate();
		var standard = this.assessment.standard();
		var relieved = this.assessment.relieved();
		List<StepWords> steps = Stream
			.of(standard.present(), relieved.present(), standard.effective(), relieved.effective())
			.distinct()
			.flatMap((trace) -> this.words.trace(trace).stream())
			.toList();
		Currency currency = this.assessment.subject().currency();
		return new Totals((discount.signum() == 0) ? null : this.words.percent(discount),
				rate(standard.effectiveRate()), rate(relieved.effectiveRate()), conversion(currency), (currency == null)
						? List.of() : List.of(converted(standard.tax(), currency), converted(relieved.tax(), currency)),
				steps);
	}

	private @Nullable String rate(@Nullable BigDecimal rate) {
		return (rate != null) ? this.words.percent(rate.setScale(RATE_DECIMALS, RoundingMode.HALF_UP)) : null;
	}

	private @Nullable String conversion(@Nullable Currency currency) {
		return (currency == null) ? null
				: this.words.say("incentive.totals.conversion", currency.code(), currency.rate(), currency.on());
	}

	private static Amount converted(Money money, Currency currency) {
		return new Amount(money.tenge().divide(currency.rate(), 2, RoundingMode.HALF_UP), currency.code());
	}

	List<Owed> owed() {
		Recapture recapture = this.assessment.recapture();
		if (recapture == null) {
			return List.of();
		}
		List<Owed> owed = new ArrayList<>();
		for (Recapture.Item item : recapture.items()) {
			owed.add(new Owed(item, this.words.trace(item.tax().trace()), this.words.trace(item.penalty().trace())));
		}
		return owed;
	}

}
