package kz.alatau.portal.web.incentive.file;

import java.math.BigDecimal;

import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.Recapture;
import kz.alatau.portal.incentive.Totals;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.web.incentive.file.SheetWriter.Percent;
import org.jspecify.annotations.Nullable;

import org.springframework.context.support.MessageSourceAccessor;

/** The first sheet: the answer, its totals and everything that limits it. */
record SummarySheet(MessageSourceAccessor texts) {

	void write(AssessedCase found, Report report, String link, SheetWriter sheet) {
		sheet.title(text("document.title"));
		sheet.row(report.answer());
		sheet.row(report.verdict());
		sheet.row(report.term());
		sheet.row(report.category());
		sheet.row(text("document.indicative"));
		sheet.row(text("document.regime"), report.regime());
		sheet.row(text("document.date"), found.today());
		sheet.row(text("document.rules"), found.ruleVersion());
		sheet.row(report.otherRules());
		sheet.row(text("document.link"), link);
		totals(found.assessment(), sheet);
		recapture(found.assessment().recapture(), sheet);
		conditions(report, sheet);
		endings(report, sheet);
		questions(report, sheet);
		notes(report, sheet);
	}

	private void totals(IncentiveAssessment assessment, SheetWriter sheet) {
		Totals standard = assessment.standard();
		Totals relieved = assessment.relieved();
		sheet.title(text("document.totals"));
		sheet.head("", text("document.standard"), text("document.relieved"), text("document.saving"));
		sheet.row(text("document.tax-sum"), standard.tax(), relieved.tax(), standard.tax().minus(relieved.tax()));
		Money saved = standard.presentValue().minus(relieved.presentValue());
		sheet.row(text("document.present-value"), standard.presentValue(), relieved.presentValue(), saved,
				new Percent(assessment.subject().discountRate()));
		sheet.row(text("document.effective-rate"), percent(standard.effectiveRate()),
				percent(relieved.effectiveRate()));
	}

	private static @Nullable Percent percent(@Nullable BigDecimal share) {
		return (share != null) ? new Percent(share) : null;
	}

	private void recapture(@Nullable Recapture recapture, SheetWriter sheet) {
		if (recapture != null) {
			sheet.title(text("document.recapture"));
			sheet.row(text("document.recapture.with-income-tax"), recapture.withIncomeTax());
			sheet.row(text("document.recapture.without-income-tax"), recapture.withoutIncomeTax());
			sheet.row(text("document.recapture.reported"), recapture.reported());
			sheet.row(text("document.recapture.returned"), recapture.returned());
		}
	}

	private void conditions(Report report, SheetWriter sheet) {
		sheet.title(text("document.conditions"));
		sheet.head(text("document.condition"), text("document.result"), text("document.place"));
		report.checks().forEach((check) -> sheet.row(check.text(), check.answer(), check.rule().text()));
		if (!report.changes().isEmpty()) {
			sheet.title(text("document.changes"));
			report.changes().forEach(sheet::row);
		}
		if (!report.limits().isEmpty()) {
			sheet.title(text("document.limits"));
			sheet.head(text("document.limit"), text("document.last-day"), text("document.place"));
			report.limits().forEach((limit) -> sheet.row(limit.text(), limit.lastDay(), limit.rule().text()));
		}
	}

	private void endings(Report report, SheetWriter sheet) {
		if (!report.endings().isEmpty()) {
			sheet.title(text("document.endings"));
			sheet.head(text("document.ending"), text("document.last-day"), text("document.relieved"),
					text("document.saving"));
			report.endings()
				.forEach((ending) -> sheet.row(ending.name(), ending.lastDay(), ending.regime(), ending.saving()));
		}
	}

	private void questions(Report report, SheetWriter sheet) {
		if (!report.questions().isEmpty()) {
			sheet.title(text("document.questions"));
			sheet.head(text("document.question"), text("document.reading"), text("document.relieved"),
					text("document.saving"));
			for (Report.Question question : report.questions()) {
				sheet.row(question.taken().code() + ": " + question.taken().question(), question.taken().reading());
				question.others().forEach((other) -> sheet.row(null, other.reading(), other.regime(), other.saving()));
			}
		}
	}

	private void notes(Report report, SheetWriter sheet) {
		if (!report.notes().isEmpty()) {
			sheet.title(text("document.notes"));
			report.notes().forEach((note) -> sheet.row(note.text(), note.rule().text()));
		}
	}

	private String text(String key) {
		return this.texts.getMessage(key);
	}

}
