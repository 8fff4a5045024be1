package kz.alatau.portal.web.incentive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.IncentiveCalculator;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.web.NotFoundException;
import kz.alatau.portal.web.incentive.words.IncentiveWords;
import kz.alatau.portal.web.incentive.words.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Shows how a figure came about. */
@Component
class TracePages {

	private final Legislation legislation;

	private final IncentiveWords words;

	TracePages(Legislation legislation, IncentiveWords words) {
		this.legislation = legislation;
		this.words = words;
	}

	/**
	 * The steps of a year.
	 * @param year as written in the address; empty for the first
	 * @param line as written in the address; empty for all taxes
	 * @throws NotFoundException for a year or tax that is not computed
	 */
	TracePage page(IncentiveCase subject, CaseDocument document, @Nullable String year, @Nullable String line,
			Locale locale) {
		Words words = this.words.in(locale);
		IncentiveAssessment assessment = IncentiveCalculator.assess(subject, this.legislation);
		int number = year(assessment, year);
		TaxLine tax = (line != null) ? tax(line) : null;
		List<Integer> years = assessment.years().stream().map((one) -> one.year()).toList();
		return new TracePage(title(words, number, tax), new CaseLinks(document, this.legislation.version()), tax,
				new YearDetails(words, assessment, IncentiveCalculator.alternatives(assessment, this.legislation))
					.of(number, tax),
				words.inputs(document), years.contains(number - 1) ? number - 1 : null,
				years.contains(number + 1) ? number + 1 : null);
	}

	private static String title(Words words, int year, @Nullable TaxLine line) {
		return (line != null) ? words.say("incentive.trace.title", words.tax(line), String.valueOf(year))
				: words.say("incentive.trace.year", String.valueOf(year));
	}

	private static int year(IncentiveAssessment assessment, @Nullable String year) {
		if (year == null) {
			return assessment.horizon().first();
		}
		return assessment.years()
			.stream()
			.map((one) -> one.year())
			.filter((one) -> String.valueOf(one).equals(year))
			.findFirst()
			.orElseThrow(() -> new NotFoundException(year));
	}

	private static TaxLine tax(String line) {
		return Arrays.stream(TaxLine.values())
			.filter((one) -> one.name().equals(line))
			.findFirst()
			.orElseThrow(() -> new NotFoundException(line));
	}

}
