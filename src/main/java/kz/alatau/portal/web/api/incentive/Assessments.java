package kz.alatau.portal.web.api.incentive;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import kz.alatau.portal.incentive.Alternative;
import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.CityOutcome;
import kz.alatau.portal.incentive.Entitlement;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.IncentiveCalculator;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.incentive.IncentiveMethod;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.incentive.Trace;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.web.api.incentive.AssessmentJson.CityOutcomeJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.HorizonJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.OpenReadingJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.OtherFigureJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.OtherReadingJson;
import kz.alatau.portal.web.api.incentive.AssessmentJson.RegimeJson;
import kz.alatau.portal.web.incentive.words.QuestionWords;

import org.springframework.stereotype.Component;

/** Assesses cases and writes what came out. */
@Component
class Assessments {

	private final Legislation legislation;

	private final CaseWords words;

	Assessments(Legislation legislation, CaseWords words) {
		this.legislation = legislation;
		this.words = words;
	}

	/**
	 * The whole answer.
	 * @param trace whether every figure brings its steps
	 */
	AssessmentJson assess(IncentiveCase subject, CaseDocument document, boolean trace, Locale locale) {
		IncentiveAssessment assessment = IncentiveCalculator.assess(subject, this.legislation);
		Traces traces = new Traces(trace, this.words, locale);
		var writer = new AssessmentWriter(assessment, traces, this.words, locale);
		ReliefTerm term = assessment.term();
		return new AssessmentJson(this.legislation.version(), IncentiveMethod.VERSION, document.toJson(),
				document.toQuery(), new RegimeJson(assessment.asked(), assessment.regime()),
				assessment.eligibility().verdict(), writer.checks(), writer.changes(),
				(term != null) ? term.category() : null, traces.of((term != null) ? term.size() : Trace.EMPTY),
				writer.terms(), outcomes(assessment),
				new HorizonJson(assessment.horizon().first(), assessment.horizon().years()), writer.years(),
				writer.totals(), writer.recapture(), openReadings(assessment, locale), writer.notes(),
				writer.conversion());
	}

	/** Both ends of the zone in the city and the move, over the same years. */
	private List<CityOutcomeJson> outcomes(IncentiveAssessment assessment) {
		if (!(assessment.subject().entitlement() instanceof Entitlement.Zone zone)) {
			return List.of();
		}
		return Arrays.stream(CityOutcome.values())
			.map((outcome) -> outcome(assessment, outcome, outcome == zone.city().outcome()))
			.toList();
	}

	private CityOutcomeJson outcome(IncentiveAssessment shown, CityOutcome outcome, boolean same) {
		IncentiveAssessment other = same ? shown
				: IncentiveCalculator.assess(shown.subject().with(outcome).with(shown.horizon()), this.legislation);
		ReliefTerm term = other.term();
		return new CityOutcomeJson(outcome, (term != null && !term.window().isEmpty()) ? term.window().last() : null,
				Amounts.of(other.standard().tax()), Amounts.of(other.relieved().tax()),
				Amounts.of(AssessmentWriter.saving(other)), same);
	}

	private List<OpenReadingJson> openReadings(IncentiveAssessment assessment, Locale locale) {
		List<Alternative> alternatives = IncentiveCalculator.alternatives(assessment, this.legislation);
		return Arrays.stream(OpenReading.values()).map((question) -> {
			OpenReading.Reading taken = assessment.subject().readings().of(question);
			List<OtherReadingJson> others = alternatives.stream()
				.filter((alternative) -> alternative.question() == question)
				.map((alternative) -> other(alternative, locale))
				.toList();
			QuestionWords text = this.words.in(locale).question(question, taken);
			return new OpenReadingJson(question.code(), text.question(), taken, text.reading(), others);
		}).toList();
	}

	private OtherReadingJson other(Alternative alternative, Locale locale) {
		return new OtherReadingJson(alternative.reading(),
				this.words.in(locale).question(alternative.question(), alternative.reading()).reading(),
				Amounts.of(alternative.standard()), Amounts.of(alternative.regime()), Amounts.of(alternative.owed()),
				alternative.figures()
					.stream()
					.map((figure) -> new OtherFigureJson(figure.year(), figure.line(), Amounts.of(figure.standard()),
							Amounts.of(figure.regime())))
					.toList());
	}

}
