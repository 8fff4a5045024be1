package kz.alatau.portal.certificate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import kz.alatau.portal.incentive.Category;
import kz.alatau.portal.incentive.Eligibility.Verdict;
import kz.alatau.portal.incentive.Horizon;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.LineAssessment;
import kz.alatau.portal.incentive.Recapture;
import kz.alatau.portal.incentive.Regime;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.Totals;
import kz.alatau.portal.incentive.YearAssessment;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a certificate says came out.
 *
 * @param asked the regime asked for
 * @param regime the regime whose reliefs the figures show
 * @param horizon the years computed
 * @param terms how long the relief of each tax lasts; a tax without relief is missing
 * @param years in order
 * @param standard totals without relief
 * @param relieved totals under the regime
 * @param owed after a breach; empty without one
 */
public record CertifiedResults(Regime asked, Regime regime, Verdict verdict, Horizon horizon, Map<TaxLine, Term> terms,
		List<Year> years, Total standard, Total relieved, @Nullable Owed owed) {

	private static final int SHARE_DECIMALS = 6;

	public CertifiedResults {
		terms = Map.copyOf(terms);
		years = List.copyOf(years);
	}

	static CertifiedResults of(IncentiveAssessment assessment) {
		Map<TaxLine, Term> terms = new EnumMap<>(TaxLine.class);
		assessment.terms().forEach((line, term) -> terms.put(line, Term.of(term)));
		return new CertifiedResults(assessment.asked(), assessment.regime(), assessment.eligibility().verdict(),
				assessment.horizon(), terms, assessment.years().stream().map(Year::of).toList(),
				Total.of(assessment.standard()), Total.of(assessment.relieved()), Owed.of(assessment.recapture()));
	}

	public Money saving() {
		return this.standard.tax().minus(this.relieved.tax());
	}

	/** The terms in the order taxes are shown. */
	public SortedMap<TaxLine, Term> termsInOrder() {
		return new TreeMap<>(this.terms);
	}

	/** The last day with relief from a tax; empty where there is none. */
	public @Nullable LocalDate lastDay(TaxLine line) {
		Term term = this.terms.get(line);
		return (term != null) ? term.lastDay() : null;
	}

	/**
	 * How long a relief lasts; without days where it never holds.
	 *
	 * @param limit what ends it
	 */
	public record Term(@Nullable LocalDate firstDay, @Nullable LocalDate lastDay, ReliefTerm.Kind limit,
			@Nullable Category category) {

		private static Term of(ReliefTerm term) {
			boolean none = term.window().isEmpty();
			return new Term(none ? null : term.window().first(), none ? null : term.window().last(),
					term.deciding().kind(), term.category());
		}

	}

	/**
	 * One year.
	 *
	 * @param lines taxes that are not zero on both sides
	 */
	public record Year(int year, Map<TaxLine, Line> lines) {

		public Year {
			lines = Map.copyOf(lines);
		}

		private static Year of(YearAssessment year) {
			Map<TaxLine, Line> lines = new EnumMap<>(TaxLine.class);
			year.lines()
				.stream()
				.filter((line) -> !line.isZero())
				.forEach((line) -> lines.put(line.line(), Line.of(line)));
			return new Year(year.year(), lines);
		}

		public Line line(TaxLine tax) {
			return this.lines.getOrDefault(tax, Line.NONE);
		}

		/** The taxes in the order they are shown. */
		public SortedMap<TaxLine, Line> inOrder() {
			return new TreeMap<>(this.lines);
		}

	}

	/** One tax of a year, in tenge. */
	public record Line(Money standard, Money regime) {

		static final Line NONE = new Line(Money.ZERO, Money.ZERO);

		private static Line of(LineAssessment line) {
			return new Line(line.standard().amount(), line.regime().amount());
		}

	}

	/**
	 * All years, without VAT.
	 *
	 * @param effectiveRate a share; empty without income
	 */
	public record Total(Money tax, Money presentValue, @Nullable BigDecimal effectiveRate) {

		private static Total of(Totals totals) {
			BigDecimal rate = totals.effectiveRate();
			return new Total(totals.tax(), totals.presentValue(),
					(rate != null) ? rate.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP) : null);
		}

	}

	/** What is owed when the status is lost, in both readings of article 735(3). */
	public record Owed(Money withIncomeTax, Money withoutIncomeTax) {

		private static @Nullable Owed of(@Nullable Recapture recapture) {
			return (recapture != null) ? new Owed(recapture.withIncomeTax(), recapture.withoutIncomeTax()) : null;
		}

	}

}
