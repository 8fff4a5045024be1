package kz.alatau.portal.web.incentive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.incentive.Alternative;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.LineAssessment;
import kz.alatau.portal.incentive.Regime;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.YearAssessment;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * All years and taxes of a case.
 *
 * @param taxes that are not zero in every year
 * @param left taxes that are
 * @param rows one for each year
 * @param relieved whether there is a regime to set beside the standard
 */
record YearTable(List<TaxLine> taxes, List<TaxLine> left, List<Row> rows, boolean relieved) {

	static YearTable of(IncentiveAssessment assessment, List<Alternative> alternatives) {
		List<TaxLine> taxes = TaxLine.costs().stream().filter((line) -> !isZero(assessment, line)).toList();
		List<TaxLine> left = TaxLine.costs().stream().filter((line) -> !taxes.contains(line)).toList();
		boolean relieved = assessment.regime() != Regime.STANDARD;
		List<Row> rows = new ArrayList<>();
		for (YearAssessment year : assessment.years()) {
			List<Cell> cells = taxes.stream().map((line) -> cell(year, line, alternatives)).toList();
			rows.add(new Row(year.year(), relieved ? standing(assessment, year.year()) : null, cells, year.standard(),
					year.regime(), year.saving(),
					relieved && endsIn(assessment, year.year()) ? assessment.term() : null));
		}
		return new YearTable(taxes, left, rows, relieved);
	}

	private static boolean isZero(IncentiveAssessment assessment, TaxLine line) {
		return assessment.years().stream().allMatch((year) -> year.line(line).isZero());
	}

	private static Cell cell(YearAssessment year, TaxLine line, List<Alternative> alternatives) {
		LineAssessment assessed = year.line(line);
		return new Cell(line, assessed.standard().amount(), assessed.regime().amount(),
				marks(alternatives, year.year(), line));
	}

	/** Open questions another reading of which changes a figure. */
	static List<String> marks(List<Alternative> alternatives, int year, TaxLine line) {
		return alternatives.stream()
			.filter((
					one) -> one.figures().stream().anyMatch((figure) -> figure.year() == year && figure.line() == line))
			.map((one) -> one.question().code())
			.distinct()
			.toList();
	}

	private static @Nullable String standing(IncentiveAssessment assessment, int year) {
		ReliefTerm term = assessment.term();
		if (term == null || term.window().days(year) > 0 && !term.window().isPartOf(year)) {
			return null;
		}
		return (term.window().days(year) == 0) ? "none" : "part";
	}

	private static boolean endsIn(IncentiveAssessment assessment, int year) {
		ReliefTerm term = assessment.term();
		return term != null && term.window().last().getYear() == year;
	}

	/** All costs of all years. */
	Money sum(TaxLine line, boolean regime) {
		return this.rows.stream()
			.flatMap((row) -> row.cells.stream())
			.filter((cell) -> cell.line == line)
			.map((cell) -> regime ? cell.regime : cell.standard)
			.reduce(Money.ZERO, Money::plus);
	}

	/** The last row: every tax over all years. */
	public List<Cell> totals() {
		return this.taxes.stream().map((line) -> new Cell(line, sum(line, false), sum(line, true), List.of())).toList();
	}

	/** Every open question marked in the table. */
	public Set<String> marks() {
		return new java.util.TreeSet<>(this.rows.stream()
			.flatMap((row) -> row.cells.stream())
			.flatMap((cell) -> cell.marks.stream())
			.toList());
	}

	/** Whether any figure is above zero: else there is nothing to draw. */
	public boolean isEmpty() {
		return this.taxes.isEmpty();
	}

	/** How many columns there are. */
	public int width() {
		return this.taxes.size() + (this.relieved ? 4 : 2);
	}

	static List<TaxLine> lines() {
		return Arrays.asList(TaxLine.values());
	}

	/**
	 * A year.
	 *
	 * @param standing {@code none} or {@code part} where the relief does not hold all of
	 * it; empty where it does
	 * @param ended the term that ends in it; empty otherwise
	 */
	record Row(int year, @Nullable String standing, List<Cell> cells, Money standard, Money regime, Money saving,
			@Nullable ReliefTerm ended) {
	}

	/**
	 * A tax of a year.
	 *
	 * @param marks codes of open questions it depends on
	 */
	record Cell(TaxLine line, Money standard, Money regime, List<String> marks) {

		public boolean differs() {
			return !this.standard.equals(this.regime);
		}

	}

}
