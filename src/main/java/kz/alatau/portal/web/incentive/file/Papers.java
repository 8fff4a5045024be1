package kz.alatau.portal.web.incentive.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kz.alatau.portal.incentive.Due;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.LineAssessment;
import kz.alatau.portal.incentive.YearAssessment;
import kz.alatau.portal.shared.Language;
import kz.alatau.portal.web.document.PrintedDocument;
import kz.alatau.portal.web.incentive.words.IncentiveWords;
import kz.alatau.portal.web.incentive.words.SourceWords;
import kz.alatau.portal.web.incentive.words.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Puts results on paper. */
@Component
class Papers {

	private static final String TEMPLATE = "document/incentive";

	/** A hundredth of a per cent. */
	private static final int RATE_DECIMALS = 4;

	/** A figure of five plots or buildings fits. */
	private static final int MOST_STEPS = 60;

	private final IncentiveWords words;

	private final Reports reports;

	Papers(IncentiveWords words, Reports reports) {
		this.words = words;
		this.reports = reports;
	}

	PrintedDocument of(AssessedCase found, String link, Language language) {
		Words words = this.words.in(language.locale());
		YearAssessment traced = traced(found.assessment());
		Paper paper = new Paper(found.assessment(), this.reports.of(found, language.locale()),
				YearTable.of(found, words, language), rates(found.assessment(), words), traced.year(),
				figures(traced, words), law(found, words), link, found.ruleVersion());
		return new PrintedDocument(TEMPLATE, language, found.today(), Map.of("paper", paper));
	}

	/** The first year that has something to explain. */
	private static YearAssessment traced(IncentiveAssessment assessment) {
		return assessment.years()
			.stream()
			.filter((year) -> year.lines().stream().anyMatch((line) -> !line.isZero()))
			.findFirst()
			.orElse(assessment.years().getFirst());
	}

	private static List<Paper.Figure> figures(YearAssessment year, Words words) {
		List<Paper.Figure> figures = new ArrayList<>();
		for (LineAssessment line : year.lines()) {
			if (!line.standard().trace().steps().isEmpty() || !line.regime().trace().steps().isEmpty()) {
				figures.add(figure(line, words));
			}
		}
		return figures;
	}

	private static Paper.Figure figure(LineAssessment line, Words words) {
		boolean same = line.standard().equals(line.regime());
		return new Paper.Figure(words.tax(line.line()), line.standard().amount(), line.regime().amount(), same,
				traced(line.standard(), words), traced(line.regime(), words));
	}

	private static Paper.Traced traced(Due due, Words words) {
		if (due.trace().steps().size() > MOST_STEPS) {
			return new Paper.Traced(List.of(), true);
		}
		return new Paper.Traced(words.trace(due.trace())
			.stream()
			.map((step) -> new Paper.TracedStep(step, StepSources.of(step, SourceWords::text)))
			.toList(), false);
	}

	private static Paper.Rates rates(IncentiveAssessment assessment, Words words) {
		BigDecimal discount = assessment.subject().discountRate();
		return new Paper.Rates((discount.signum() > 0) ? words.percent(discount) : null,
				rate(assessment.standard().effectiveRate(), words), rate(assessment.relieved().effectiveRate(), words));
	}

	private static @Nullable String rate(@Nullable BigDecimal share, Words words) {
		return (share != null) ? words.percent(share.setScale(RATE_DECIMALS, RoundingMode.HALF_UP)) : null;
	}

	private static List<Paper.LawLine> law(AssessedCase found, Words words) {
		return UsedLaw.of(found.assessment())
			.stream()
			.map((used) -> new Paper.LawLine(used.setting(), words.source(used.setting()), taxes(used, words)))
			.toList();
	}

	private static String taxes(UsedLaw used, Words words) {
		return used.taxes().stream().map(words::tax).collect(Collectors.joining(", "));
	}

}
