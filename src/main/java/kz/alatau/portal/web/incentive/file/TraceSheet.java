package kz.alatau.portal.web.incentive.file;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.Due;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.LineAssessment;
import kz.alatau.portal.incentive.Recapture;
import kz.alatau.portal.incentive.Step;
import kz.alatau.portal.incentive.Totals;
import kz.alatau.portal.incentive.Trace;
import kz.alatau.portal.incentive.YearAssessment;
import kz.alatau.portal.web.incentive.words.SourceWords;
import kz.alatau.portal.web.incentive.words.StepWords;
import kz.alatau.portal.web.incentive.words.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;

/** Every step of every figure, one a row, with the exact number that came out. */
record TraceSheet(MessageSourceAccessor texts, Words words) {

	void write(AssessedCase found, Workbooks.Sheets sheets) {
		SheetWriter sheet = sheets.add("trace", 8, 30, 22, 7, 44, 60, 60, 22, 30, 60, 24);
		sheet.frozenHead(Stream
			.of("year", "tax", "side", "step", "what", "formula", "numbers", "value", "exact", "place", "certainty")
			.map((name) -> this.texts.getMessage("document.column." + name))
			.toArray());
		for (YearAssessment year : found.assessment().years()) {
			for (LineAssessment line : year.lines()) {
				line(year.year(), line, sheet);
			}
		}
		totals(found.assessment(), sheet);
		recapture(found.assessment().recapture(), sheet);
	}

	private void line(int year, LineAssessment line, SheetWriter sheet) {
		String tax = this.words.tax(line.line());
		if (line.standard().equals(line.regime())) {
			steps(year, tax, "both", line.standard(), sheet);
		}
		else {
			steps(year, tax, "standard", line.standard(), sheet);
			steps(year, tax, "relieved", line.regime(), sheet);
		}
	}

	private void totals(IncentiveAssessment assessment, SheetWriter sheet) {
		total("document.present-value", assessment, Totals::present, sheet);
		total("document.effective-rate", assessment, Totals::effective, sheet);
	}

	private void total(String name, IncentiveAssessment assessment, Function<Totals, Trace> trace, SheetWriter sheet) {
		String total = this.texts.getMessage(name);
		steps(null, total, "standard", trace.apply(assessment.standard()), sheet);
		steps(null, total, "relieved", trace.apply(assessment.relieved()), sheet);
	}

	private void recapture(@Nullable Recapture recapture, SheetWriter sheet) {
		if (recapture != null) {
			for (Recapture.Item item : recapture.items()) {
				String tax = this.words.tax(item.line());
				steps(item.year(), tax, "recapture", item.tax(), sheet);
				steps(item.year(), tax, "penalty", item.penalty(), sheet);
			}
		}
	}

	private void steps(@Nullable Integer year, String tax, String side, Due due, SheetWriter sheet) {
		steps(year, tax, side, due.trace(), sheet);
	}

	private void steps(@Nullable Integer year, String tax, String side, Trace trace, SheetWriter sheet) {
		List<StepWords> words = this.words.trace(trace);
		for (int i = 0; i < words.size(); i++) {
			StepWords step = words.get(i);
			Step exact = trace.steps().get(i);
			sheet.row(year, tax, this.texts.getMessage("document.side." + side), step.number(), step.title(),
					step.formula(), step.numbers(), exact.result(), exact.result().toPlainString(),
					sources(step, SourceWords::text), sources(step, SourceWords::certainty));
		}
	}

	private static String sources(StepWords step, Function<SourceWords, String> part) {
		return String.join("; ", StepSources.of(step, part));
	}

}
