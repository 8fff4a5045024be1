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
import kz.alatau.portal.shared.Money;
import kz.alatau.portal.web.incentive.words.IncentiveWords;
import kz.alatau.portal.web.incentive.words.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Says results in the words of a language. */
@Component
class Reports {

	private final IncentiveWords words;

	private final MessageSource messages;

	Reports(IncentiveWords words, MessageSource messages) {
		this.words = words;
		this.messages = messages;
	}

	Report of(AssessedCase found, Locale locale) {
		MessageSourceAccessor texts = new MessageSourceAccessor(this.messages, locale);
		Words words = this.words.in(locale);
		IncentiveAssessment assessment = found.assessment();
		ReliefTerm term = assessment.term();
		Eligibility eligibility = assessment.eligibility();
		return new Report(answer(found, texts, words), words.verdict(eligibility.verdict()),
				words.regime(assessment.asked()), term(window(assessment), texts),
				(term != null && term.category() != null) ? words.category(term.category()) : null,
				(term != null) ? words.limits(term) : List.of(), words.checks(eligibility),
				eligibility.changes().stream().map((change) -> words.change(change, found.today())).toList(),
				endings(found, texts), questions(found, words), assessment.notes().stream().map(words::note).toList(),
				CaseInputs.in(locale, texts, words).of(found.document()));
	}

	private static String answer(AssessedCase found, MessageSourceAccessor texts, Words words) {
		if (!found.hasRelief()) {
			return text(texts, "document.answer.standard", words.money(found.assessment().standard().tax()),
					found.assessment().years().size());
		}
		Money saving = found.saving();
		String kind = saving.isZero() ? "nothing" : (saving.isNegative() ? "costs" : "saves");
		Money size = saving.isNegative() ? Money.ZERO.minus(saving) : saving;
		return text(texts, "document.answer." + kind, found.assessment().years().size(), words.money(size),
				words.money(found.assessment().relieved().tax()), words.money(found.assessment().standard().tax()));
	}

	private static @Nullable String term(@Nullable ReliefWindow window, MessageSourceAccessor texts) {
		return (window != null) ? text(texts, "document.term", window.first(), window.last()) : null;
	}

	private static @Nullable ReliefWindow window(IncentiveAssessment assessment) {
		ReliefTerm term = assessment.term();
		return (term != null && !term.window().isEmpty()) ? term.window() : null;
	}

	private static List<Report.Ending> endings(AssessedCase found, MessageSourceAccessor texts) {
		List<Report.Ending> endings = new ArrayList<>();
		CityOutcome shown = outcome(found.assessment());
		for (IncentiveAssessment other : found.outcomes()) {
			CityOutcome outcome = Objects.requireNonNull(outcome(other));
			ReliefWindow window = window(other);
			LocalDate lastDay = (window != null) ? window.last() : null;
			endings.add(new Report.Ending(text(texts, "document.ending." + outcome), lastDay, other.relieved().tax(),
					other.standard().tax().minus(other.relieved().tax()), outcome == shown));
		}
		return endings;
	}

	private static @Nullable CityOutcome outcome(IncentiveAssessment assessment) {
		return (assessment.subject().entitlement() instanceof Entitlement.Zone zone) ? zone.city().outcome() : null;
	}

	private static List<Report.Question> questions(AssessedCase found, Words words) {
		return Stream.of(OpenReading.values())
			.map((question) -> new Report.Question(
					words.question(question, found.assessment().subject().readings().of(question)),
					others(question, found, words)))
			.filter((question) -> !question.others().isEmpty())
			.toList();
	}

	private static List<Report.Other> others(OpenReading question, AssessedCase found, Words words) {
		return found.alternatives()
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

	private static String text(MessageSourceAccessor texts, String key, Object... arguments) {
		return texts.getMessage(key, arguments);
	}

}
