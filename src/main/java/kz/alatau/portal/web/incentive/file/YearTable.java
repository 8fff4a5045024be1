package kz.alatau.portal.web.incentive.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.YearAssessment;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.web.incentive.words.Words;

/**
 * Years by taxes as they are printed: to the tiyn, without the sign of the tenge, which
 * stands above the table.
 *
 * @param taxes names of the taxes in the totals that are not zero in all years
 * @param years a row for each year
 * @param total all years
 * @param vat a row for each year that has VAT
 */
record YearTable(List<String> taxes, List<Row> years, Row total, List<Row> vat) {

	private static final int WHOLE = 100;

	static YearTable of(AssessedCase found, Words words, Language language) {
		return new Writer(found,
				NumberFormatter.withLocale(ULocale.forLocale(language.formats())).precision(Precision.fixedFraction(2)))
			.table(words);
	}

	/**
	 * A year, or all of them.
	 *
	 * @param year its number; empty for all
	 * @param standard each tax without relief, then their sum
	 * @param regime each tax under the regime, then their sum
	 * @param standardBar sum without relief in hundredths of the largest of all years
	 * @param regimeBar sum under the regime in the same
	 */
	record Row(String year, List<String> standard, List<String> regime, String saving, int standardBar, int regimeBar) {

		Row {
			standard = List.copyOf(standard);
			regime = List.copyOf(regime);
		}

		/** Whether one line is enough. */
		public boolean same() {
			return this.standard.equals(this.regime);
		}

	}

	private record Writer(AssessedCase found, LocalizedNumberFormatter numbers) {

		YearTable table(Words words) {
			List<TaxLine> costs = this.found.taxes().stream().filter(TaxLine::isCost).toList();
			IncentiveAssessment assessment = this.found.assessment();
			List<Row> years = assessment.years().stream().map((year) -> row(year, costs)).toList();
			List<Row> vat = this.found.taxes().contains(TaxLine.VAT)
					? assessment.years().stream().map(this::vat).toList() : List.of();
			return new YearTable(costs.stream().map(words::tax).toList(), years, total(costs), vat);
		}

		private Row row(YearAssessment year, List<TaxLine> costs) {
			List<Money> standard = new ArrayList<>();
			List<Money> regime = new ArrayList<>();
			costs.forEach((tax) -> {
				standard.add(year.line(tax).standard().amount());
				regime.add(year.line(tax).regime().amount());
			});
			standard.add(year.standard());
			regime.add(year.regime());
			return new Row(String.valueOf(year.year()), texts(standard), texts(regime), text(year.saving()),
					bar(year.standard()), bar(year.regime()));
		}

		private Row total(List<TaxLine> costs) {
			IncentiveAssessment assessment = this.found.assessment();
			List<Money> standard = new ArrayList<>();
			List<Money> regime = new ArrayList<>();
			costs.forEach((tax) -> {
				standard.add(TaxSums.standard(assessment, tax));
				regime.add(TaxSums.regime(assessment, tax));
			});
			standard.add(assessment.standard().tax());
			regime.add(assessment.relieved().tax());
			return new Row("", texts(standard), texts(regime), text(this.found.saving()), 0, 0);
		}

		private Row vat(YearAssessment year) {
			Money standard = year.line(TaxLine.VAT).standard().amount();
			Money regime = year.line(TaxLine.VAT).regime().amount();
			return new Row(String.valueOf(year.year()), List.of(text(standard)), List.of(text(regime)),
					text(standard.minus(regime)), 0, 0);
		}

		private int bar(Money sum) {
			Money most = this.found.assessment()
				.years()
				.stream()
				.flatMap((year) -> Stream.of(year.standard(), year.regime()))
				.reduce(Money.ZERO, Money::atLeast);
			return most.isZero() ? 0 : (int) Math.round(WHOLE * sum.tenge().doubleValue() / most.tenge().doubleValue());
		}

		private List<String> texts(List<Money> sums) {
			return sums.stream().map(this::text).toList();
		}

		private String text(Money sum) {
			return this.numbers.format(sum.tenge()).toString();
		}

	}

}
