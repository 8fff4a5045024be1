package kz.alatau.portal.web.incentive;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.document.CaseReader;
import kz.alatau.portal.incentive.document.CaseReading;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.IncentiveCalculator;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.incentive.YearAssessment;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.web.incentive.CaseComparison.Difference;
import kz.alatau.portal.web.incentive.CaseComparison.Row;
import kz.alatau.portal.web.incentive.CaseComparison.Scenario;
import kz.alatau.portal.web.incentive.words.IncentiveWords;
import kz.alatau.portal.web.incentive.words.InputWords;
import kz.alatau.portal.web.incentive.words.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Computes cases and sets them beside each other. */
@Component
class CaseComparisons {

	private static final int RATE_DECIMALS = 4;

	private final Legislation legislation;

	private final IncentiveWords words;

	CaseComparisons(Legislation legislation, IncentiveWords words) {
		this.legislation = legislation;
		this.words = words;
	}

	/** The cases of the parameters a to d. */
	CaseComparison page(MultiValueMap<String, String> parameters, Locale locale) {
		Words words = this.words.in(locale);
		List<CaseDocument> documents = Stream.of("a", "b", "c", "d")
			.map(parameters::getFirst)
			.filter(Objects::nonNull)
			.map(PastedCase::read)
			.filter((document) -> !document.texts().isEmpty())
			.distinct()
			.toList();
		List<Scenario> scenarios = new ArrayList<>();
		for (CaseDocument document : documents) {
			scenarios.add(scenario(document, documents, scenarios.size(), words));
		}
		List<IncentiveAssessment> results = scenarios.stream()
			.map(Scenario::assessment)
			.filter(Objects::nonNull)
			.toList();
		List<Row> years = years(results);
		return new CaseComparison(scenarios, answer(scenarios, words), horizons(results), differences(documents, words),
				years, ScenarioChart.of(years, letters(scenarios)));
	}

	private Scenario scenario(CaseDocument document, List<CaseDocument> all, int place, Words words) {
		CaseLinks links = new CaseLinks(document, this.legislation.version());
		String without = CaseLinks
			.comparison(all.stream().filter((one) -> !one.equals(document)).map(CaseDocument::toQuery).toList());
		String letter = String.valueOf((char) ('A' + place));
		if (!(CaseReader.read(document, this.legislation) instanceof CaseReading.Accepted(var subject, var _))) {
			return new Scenario(letter, links, null, "", null, null, without);
		}
		IncentiveAssessment assessment = IncentiveCalculator.assess(subject, this.legislation);
		ReliefTerm term = assessment.term();
		var rate = assessment.relieved().effectiveRate();
		return new Scenario(letter, links, assessment, words.regime(assessment.regime()),
				(term == null || term.window().isEmpty()) ? null : words.day(term.window().last()),
				(rate == null) ? null : words.percent(rate.setScale(RATE_DECIMALS, RoundingMode.HALF_UP)), without);
	}

	private static List<String> letters(List<Scenario> scenarios) {
		return scenarios.stream().filter((one) -> one.assessment() != null).map(Scenario::letter).toList();
	}

	private static @Nullable String answer(List<Scenario> scenarios, Words words) {
		List<Scenario> computed = scenarios.stream().filter((one) -> one.assessment() != null).toList();
		if (computed.size() < 2) {
			return null;
		}
		Scenario best = computed.stream().min(java.util.Comparator.comparing(CaseComparisons::tax)).orElseThrow();
		boolean equal = computed.stream().allMatch((one) -> tax(one).equals(tax(best)));
		return equal ? words.say("incentive.compare.equal", tax(best)) : words.say("incentive.compare.best",
				best.letter(), tax(best), Objects.requireNonNull(best.assessment()).years().size());
	}

	private static Money tax(Scenario scenario) {
		return Objects.requireNonNull(scenario.assessment()).relieved().tax();
	}

	private static boolean horizons(List<IncentiveAssessment> results) {
		return results.stream().map(IncentiveAssessment::horizon).distinct().count() > 1;
	}

	private static List<Row> years(List<IncentiveAssessment> results) {
		return results.stream()
			.flatMap((result) -> result.years().stream())
			.map(YearAssessment::year)
			.distinct()
			.sorted()
			.map((year) -> new Row(year, results.stream().map((result) -> tax(result, year)).toList()))
			.toList();
	}

	private static @Nullable Money tax(IncentiveAssessment result, int year) {
		boolean computed = year >= result.horizon().first() && year <= result.horizon().last();
		return computed ? result.year(year).regime() : null;
	}

	private static List<Difference> differences(List<CaseDocument> documents, Words words) {
		Map<String, String> labels = new LinkedHashMap<>();
		List<Map<String, String>> values = new ArrayList<>();
		for (CaseDocument document : documents) {
			Map<String, String> own = new LinkedHashMap<>();
			for (InputWords input : words.inputs(document)) {
				labels.put(input.path(), input.label());
				own.put(input.path(), input.value());
			}
			values.add(own);
		}
		List<Difference> differences = new ArrayList<>();
		labels.forEach((path, label) -> {
			List<String> texts = values.stream().map((own) -> own.getOrDefault(path, words.standard(path))).toList();
			if (texts.stream().distinct().count() > 1) {
				differences.add(new Difference(label, texts));
			}
		});
		return differences;
	}

}
