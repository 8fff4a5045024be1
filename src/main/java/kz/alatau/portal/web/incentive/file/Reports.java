package kz.alatau.portal.web.incentive.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import kz.alatau.portal.incentive.Alternative;
import kz.alatau.portal.incentive.CityOutcome;
import kz.alatau.portal.incentive.Eligibility;
import kz.alatau.portal.incentive.Entitlement;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.incentive.Recapture;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.incentive.ReliefWindow;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.web.incentive.words.IncentiveWords;
import kz.alatau.portal.web.incentive.words.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Says results in the words of a language. */
@Component
class Reports {

	private final IncentiveWords words;

	private final Legislation legislation;

	Reports(IncentiveWords words, Legislation legislation) {
		this.words = words;
		this.legislation = legislation;
	}

	Report of(AssessedCase found, Locale locale) {
		Words words = this.words.in(locale);
		IncentiveAssessment assessment = found.assessment();
		Comparisons comparisons = Comparisons.of(assessment, this.legislation);
		ReliefTerm term = assessment.term();
		Eligibility eligibility = assessment.eligibility();
		return new Report(words.answer(assessment), words.verdict(eligibility.verdict()),
				eligibility.verdict() == Eligibility.Verdict.OPEN, words.regime(assessment.asked()),
				otherRules(found, words), term(window(assessment), words),
				(term != null && term.category() != null) ? words.category(term.category()) : null,
				(term != null) ? words.limits(term) : List.of(), words.checks(eligibility),
				eligibility.changes().stream().map((change) -> words.change(change, found.today())).toList(),
				endings(found, comparisons, words), questions(found, comparisons, words),
				assessment.notes().stream().map(words::note).toList(), CaseInputs.of(found.document(), words));
	}

	private static @Nullable String otherRules(AssessedCase found, Words words) {
		return found.hasOtherRules() ? words.say("document.other-rules", String.valueOf(found.askedVersion())) : null;
	}

	private static @Nullable String term(@Nullable ReliefWindow window, Words words) {
		return (window != null) ? words.say("incentive.answer.until", window.first(), window.last()) : null;
	}

	private static @Nullable ReliefWindow window(IncentiveAssessment assessment) {
		ReliefTerm term = assessment.term();
		return (term != null && !term.window().isEmpty()) ? term.window() : null;
	}

	private static List<Report.Ending> endings(AssessedCase found, Comparisons comparisons, Words words) {
		List<Report.Ending> endings = new ArrayList<>();
		CityOutcome shown = outcome(found.assessment());
		for (IncentiveAssessment other : comparisons.outcomes()) {
			CityOutcome outcome = Objects.requireNonNull(outcome(other));
			ReliefWindow window = window(other);
			LocalDate lastDay = (window != null) ? window.last() : null;
			endings.add(new Report.Ending(words.choice("city.outcome", outcome.name()), lastDay, other.relieved().tax(),
					other.standard().tax().minus(other.relieved().tax()), outcome == shown));
		}
		return endings;
	}

	private static @Nullable CityOutcome outcome(IncentiveAssessment assessment) {
		return (assessment.subject().entitlement() instanceof Entitlement.Zone zone) ? zone.city().outcome() : null;
	}

	private static List<Report.Question> questions(AssessedCase found, Comparisons comparisons, Words words) {
		return Stream.of(OpenReading.values())
			.map((question) -> new Report.Question(
					words.question(question, found.assessment().subject().readings().of(question)),
					others(question, found, comparisons, words)))
			.filter((question) -> !question.others().isEmpty())
			.toList();
	}

	private static List<Report.Other> others(OpenReading question, AssessedCase found, Comparisons comparisons,
			Words words) {
		return comparisons.alternatives()
			.stream()
			.filter((alternative) -> alternative.question() == question && changesASum(alternative, found))
			.map((alternative) -> other(alternative, words))
			.toList();
	}

	/** A term that ends on another day need not change what is paid. */
	private static boolean changesASum(Alternative alternative, AssessedCase found) {
		Recapture recapture = found.assessment().recapture();
		Money owed = (recapture != null) ? recapture.withIncomeTax() : Money.ZERO;
		return !alternative.figures().isEmpty() || !alternative.owed().equals(owed);
	}

	private static Report.Other other(Alternative alternative, Words words) {
		return new Report.Other(words.question(alternative.question(), alternative.reading()).reading(),
				alternative.regime(), alternative.standard().minus(alternative.regime()));
	}

}
