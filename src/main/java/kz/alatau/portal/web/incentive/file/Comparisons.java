package kz.alatau.portal.web.incentive.file;

import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.incentive.Alternative;
import kz.alatau.portal.incentive.CityOutcome;
import kz.alatau.portal.incentive.Entitlement;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.IncentiveCalculator;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.legislation.Legislation;

/**
 * What a result is held against.
 *
 * @param outcomes the same case for each end of the zone in the city; empty where the
 * zone has no part in it
 * @param alternatives other readings of open questions that change something
 */
record Comparisons(List<IncentiveAssessment> outcomes, List<Alternative> alternatives) {

	Comparisons {
		outcomes = List.copyOf(outcomes);
		alternatives = List.copyOf(alternatives);
	}

	static Comparisons of(IncentiveAssessment assessment, Legislation legislation) {
		return new Comparisons(outcomes(assessment, legislation),
				IncentiveCalculator.alternatives(assessment, legislation));
	}

	/** Over the same years, so that they can be compared. */
	private static List<IncentiveAssessment> outcomes(IncentiveAssessment assessment, Legislation legislation) {
		IncentiveCase subject = assessment.subject().with(assessment.horizon());
		if (!(subject.entitlement() instanceof Entitlement.Zone) || !assessment.eligibility().applies()) {
			return List.of();
		}
		return Arrays.stream(CityOutcome.values())
			.map((outcome) -> IncentiveCalculator.assess(subject.with(outcome), legislation))
			.toList();
	}

}
