package kz.alatau.portal.web.incentive;

import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.incentive.Continuation;
import kz.alatau.portal.incentive.Due;
import kz.alatau.portal.incentive.Eligibility;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.IncentiveCalculator;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.incentive.Legislation;
import kz.alatau.portal.incentive.ReliefTerm;
import kz.alatau.portal.shared.Step;
import kz.alatau.portal.web.incentive.IncentiveResult.Scenario;
import kz.alatau.portal.web.incentive.IncentiveResult.Told;
import kz.alatau.portal.web.incentive.IncentiveResult.Working;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Assesses a case and makes the result ready to show. */
@Component
class IncentiveResults {

	private final Legislation legislation;

	private final Sentences sentences;

	IncentiveResults(Legislation legislation, Sentences sentences) {
		this.legislation = legislation;
		this.sentences = sentences;
	}

	IncentiveResult result(IncentiveCase subject, String query) {
		IncentiveAssessment assessment = IncentiveCalculator.assess(subject, this.legislation);
		List<Working> workings = assessment.year()
			.lines()
			.stream()
			.map((line) -> new Working(line, told(line.standard()), told(line.zone())))
			.toList();
		return switch (assessment.eligibility()) {
			case Eligibility.Eligible(ReliefTerm term) -> new IncentiveResult(assessment, List.of(), category(term),
					scenarios(subject, term, query), workings, YearChart.of(assessment.term()));
			case Eligibility.NotEligible(var reasons) ->
				new IncentiveResult(assessment, told(reasons), null, List.of(), workings, YearChart.of(List.of()));
		};
	}

	private List<Scenario> scenarios(IncentiveCase subject, ReliefTerm term, String query) {
		return Arrays.stream(Continuation.values())
			.map((continuation) -> new Scenario(Outcome.of(continuation, this.legislation), term.end(continuation),
					IncentiveCalculator.assess(subject.with(continuation), this.legislation).termSaving(),
					continuation == subject.continuation(), with(continuation, query)))
			.toList();
	}

	private static String with(Continuation continuation, String query) {
		return UriComponentsBuilder.newInstance()
			.query(query)
			.replaceQueryParam("continuation", continuation)
			.build()
			.toUriString();
	}

	private @Nullable Told category(ReliefTerm term) {
		return (term.size() != null) ? told(term.size().step()) : null;
	}

	private List<Told> told(Due due) {
		return due.trace().steps().stream().map(this::told).toList();
	}

	private Told told(Step step) {
		return new Told(this.sentences.of(step.messageKey(), step.arguments()), this.sentences.result(step),
				step.reference());
	}

	private List<Told> told(List<Eligibility.Reason> reasons) {
		return reasons.stream()
			.map((reason) -> new Told(this.sentences.of(reason.messageKey(), reason.arguments()), null,
					reason.reference()))
			.toList();
	}

}
