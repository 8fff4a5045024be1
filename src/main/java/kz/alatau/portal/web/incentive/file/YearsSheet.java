package kz.alatau.portal.web.incentive.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.LineAssessment;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.incentive.YearAssessment;
import kz.alatau.portal.web.incentive.words.Words;

import org.springframework.context.support.MessageSourceAccessor;

/** Years by taxes: each tax without relief and under the regime, sums, and VAT beside. */
record YearsSheet(MessageSourceAccessor texts, Words words) {

	private static final int WIDTH = 20;

	void write(AssessedCase found, Workbooks.Sheets sheets) {
		List<TaxLine> costs = found.taxes().stream().filter(TaxLine::isCost).toList();
		int columns = 2 * (TaxLine.values().length + 1) + 2;
		int[] widths = new int[columns];
		Arrays.fill(widths, WIDTH);
		SheetWriter sheet = sheets.add("years", widths);
		sheet.frozenHead(head(costs).toArray());
		found.assessment().years().forEach((year) -> sheet.row(row(year, costs).toArray()));
		sheet.row(totals(found.assessment(), costs).toArray());
	}

	private List<Object> head(List<TaxLine> costs) {
		List<Object> names = new ArrayList<>();
		names.add(this.texts.getMessage("document.year"));
		for (TaxLine line : costs) {
			sides(this.words.tax(line), names);
		}
		sides(this.texts.getMessage("document.total"), names);
		names.add(this.texts.getMessage("document.saving"));
		sides(this.texts.getMessage("document.vat-outside"), names);
		return names;
	}

	private void sides(String name, List<Object> names) {
		names.add(name + ": " + this.texts.getMessage("document.standard"));
		names.add(name + ": " + this.texts.getMessage("document.relieved"));
	}

	private static List<Object> row(YearAssessment year, List<TaxLine> costs) {
		List<Object> row = new ArrayList<>();
		row.add(year.year());
		costs.forEach((tax) -> sides(year.line(tax), row));
		row.add(year.standard());
		row.add(year.regime());
		row.add(year.saving());
		sides(year.line(TaxLine.VAT), row);
		return row;
	}

	private static void sides(LineAssessment line, List<Object> row) {
		row.add(line.standard().amount());
		row.add(line.regime().amount());
	}

	private List<Object> totals(IncentiveAssessment assessment, List<TaxLine> costs) {
		List<Object> row = new ArrayList<>();
		row.add(this.texts.getMessage("document.total"));
		for (TaxLine tax : costs) {
			row.add(TaxSums.standard(assessment, tax));
			row.add(TaxSums.regime(assessment, tax));
		}
		row.add(assessment.standard().tax());
		row.add(assessment.relieved().tax());
		row.add(assessment.standard().tax().minus(assessment.relieved().tax()));
		row.add(TaxSums.standard(assessment, TaxLine.VAT));
		row.add(TaxSums.regime(assessment, TaxLine.VAT));
		return row;
	}

}
