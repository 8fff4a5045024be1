package kz.alatau.portal.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.alatau.portal.shared.Money;

/** What changes between two readings of the law. */
final class Differences {

	private Differences() {
	}

	static Optional<Alternative> between(IncentiveAssessment one, IncentiveAssessment other, OpenReading question,
			OpenReading.Reading reading) {
		List<Alternative.Figure> figures = new ArrayList<>();
		for (YearAssessment year : one.years()) {
			YearAssessment changed = other.year(year.year());
			for (TaxLine line : TaxLine.values()) {
				Money standard = changed.line(line).standard().amount();
				Money regime = changed.line(line).regime().amount();
				boolean same = standard.equals(year.line(line).standard().amount())
						&& regime.equals(year.line(line).regime().amount());
				if (!same) {
					figures.add(new Alternative.Figure(year.year(), line, standard, regime));
				}
			}
		}
		boolean same = figures.isEmpty() && owed(one).equals(owed(other)) && one.terms().equals(other.terms())
				&& one.eligibility().verdict() == other.eligibility().verdict();
		return same ? Optional.empty() : Optional.of(new Alternative(question, reading, other.standard().tax(),
				other.relieved().tax(), owed(other), figures));
	}

	private static Money owed(IncentiveAssessment assessment) {
		Recapture recapture = assessment.recapture();
		return (recapture != null) ? recapture.withIncomeTax() : Money.ZERO;
	}

}
