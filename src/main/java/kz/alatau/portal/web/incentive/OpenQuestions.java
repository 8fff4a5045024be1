package kz.alatau.portal.web.incentive;

import java.util.List;

import kz.alatau.portal.incentive.Alternative;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.OpenReading;
import kz.alatau.portal.web.incentive.IncentiveResult.OpenQuestion;
import kz.alatau.portal.web.incentive.IncentiveResult.Other;
import kz.alatau.portal.web.incentive.words.Words;

/** Puts the open questions of a case into words. */
record OpenQuestions(Words words, IncentiveAssessment assessment, CaseLinks links) {

	/** So many figures are told; the others are behind the link. */
	private static final int MOST = 6;

	List<OpenQuestion> of(List<Alternative> alternatives) {
		return alternatives.stream()
			.map(Alternative::question)
			.distinct()
			.map((question) -> question(question,
					alternatives.stream().filter((one) -> one.question() == question).toList()))
			.toList();
	}

	private OpenQuestion question(OpenReading question, List<Alternative> alternatives) {
		return new OpenQuestion(this.words.question(question, this.assessment.subject().readings().of(question)),
				alternatives.stream().map(this::other).toList());
	}

	private Other other(Alternative alternative) {
		CaseLinks changed = this.links.with(alternative.question(), alternative.reading());
		List<String> figures = alternative.figures().stream().limit(MOST).map(this::figure).toList();
		return new Other(this.words.question(alternative.question(), alternative.reading()), alternative, figures,
				alternative.figures().size() - figures.size(), changed, this.links.comparedWith(changed));
	}

	private String figure(Alternative.Figure figure) {
		return this.words.say("incentive.detail.lines",
				this.words.say("incentive.label.of-year", this.words.tax(figure.line()), String.valueOf(figure.year())),
				figure.standard(), figure.regime());
	}

}
