package kz.alatau.portal.web.incentive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import kz.alatau.portal.incentive.Alternative;
import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.CityOutcome;
import kz.alatau.portal.incentive.Entitlement;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.IncentiveCalculator;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.web.incentive.IncentiveResult.Ending;
import kz.alatau.portal.web.incentive.words.IncentiveWords;
import kz.alatau.portal.web.incentive.words.NoteWords;
import kz.alatau.portal.web.incentive.words.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Assesses a case and makes the result ready to show. */
@Component
class IncentiveResults {

	/** What a reader must see beside the answer. */
	private static final Set<String> WARNINGS = Set.of("sale-of-buildings", "no-new-contracts", "licence-instead",
			"rates-not-set", "regime-costs-more", "cut-out");

	private final Legislation legislation;

	private final IncentiveWords words;

	private final Clock clock;

	IncentiveResults(Legislation legislation, IncentiveWords words, Clock clock) {
		this.legislation = legislation;
		this.words = words;
		this.clock = clock;
	}

	/**
	 * The result of a case.
	 * @param year the year to show step by step; the first one where it is none of them
	 */
	IncentiveResult result(IncentiveCase subject, CaseDocument document, @Nullable String year, Locale locale) {
		Words words = this.words.in(locale);
		IncentiveAssessment assessment = IncentiveCalculator.assess(subject, this.legislation);
		List<Alternative> alternatives = IncentiveCalculator.alternatives(assessment, this.legislation);
		CaseLinks links = new CaseLinks(document, this.legislation.version());
		ResultWriter writer = new ResultWriter(words, assessment);
		List<NoteWords> notes = assessment.notes().stream().map(words::note).toList();
		ReliefTerm term = assessment.term();
		YearTable table = YearTable.of(assessment, alternatives);
		return new IncentiveResult(assessment, links, writer.answer(), endings(assessment, links, words),
				writer.conditions(LocalDate.ofInstant(this.clock.instant(), Portal.ZONE)), writer.terms(), table,
				writer.names(table.left()),
				YearChart.of(assessment.years(), (term != null) ? term.window().last() : null),
				new YearDetails(words, assessment, alternatives).of(chosen(assessment, year), null), writer.totals(),
				writer.owed(), notes.stream().filter((note) -> WARNINGS.contains(note.code())).toList(),
				notes.stream().filter((note) -> !WARNINGS.contains(note.code())).toList(),
				new OpenQuestions(words, assessment, links).of(alternatives));
	}

	private static int chosen(IncentiveAssessment assessment, @Nullable String year) {
		return assessment.years()
			.stream()
			.map((one) -> one.year())
			.filter((one) -> String.valueOf(one).equals(year))
			.findFirst()
			.orElse(assessment.horizon().first());
	}

	/** The same years under each thing that can become of the zone. */
	private List<Ending> endings(IncentiveAssessment assessment, CaseLinks links, Words words) {
		if (!(assessment.subject().entitlement() instanceof Entitlement.Zone(var _, var city))
				|| !assessment.eligibility().applies()) {
			return List.of();
		}
		return Arrays.stream(CityOutcome.values())
			.map((outcome) -> ending(IncentiveCalculator
				.assess(assessment.subject().with(outcome).with(assessment.horizon()), this.legislation), outcome,
					outcome == city.outcome(), links.with(outcome), words))
			.toList();
	}

	private static Ending ending(IncentiveAssessment assessment, CityOutcome outcome, boolean chosen, CaseLinks links,
			Words words) {
		ReliefTerm term = assessment.term();
		return new Ending(outcome, words.choice("city.outcome", outcome.name()),
				(term != null) ? words.day(term.window().last()) : null, assessment.standard().tax(),
				assessment.relieved().tax(), assessment.standard().tax().minus(assessment.relieved().tax()), chosen,
				links);
	}

}
