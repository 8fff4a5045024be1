package kz.alatau.portal.web.incentive.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.alatau.portal.incentive.CaseDocument;
import kz.alatau.portal.incentive.CaseReader;
import kz.alatau.portal.incentive.CaseReading;
import kz.alatau.portal.incentive.CityOutcome;
import kz.alatau.portal.incentive.Entitlement;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.IncentiveCalculator;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.shared.Portal;

import org.springframework.stereotype.Component;

/** Reads cases from links and computes what files tell of them. */
@Component
class AssessedCases {

	private final Legislation legislation;

	private final Clock clock;

	AssessedCases(Legislation legislation, Clock clock) {
		this.legislation = legislation;
		this.clock = clock;
	}

	/** The case of a query; empty where nothing is given or it cannot be read. */
	Optional<AssessedCase> find(Map<String, List<String>> parameters) {
		CaseDocument document = CaseDocument.ofParameters(parameters);
		if (document.texts().isEmpty()) {
			return Optional.empty();
		}
		return switch (CaseReader.read(document, this.legislation)) {
			case CaseReading.Accepted(IncentiveCase subject, CaseDocument read) -> Optional.of(assess(subject, read));
			case CaseReading.Refused _ -> Optional.empty();
		};
	}

	private AssessedCase assess(IncentiveCase subject, CaseDocument document) {
		IncentiveAssessment assessment = IncentiveCalculator.assess(subject, this.legislation);
		return new AssessedCase(document, assessment, outcomes(assessment),
				IncentiveCalculator.alternatives(assessment, this.legislation), this.legislation.version(),
				LocalDate.now(this.clock.withZone(Portal.ZONE)));
	}

	/** Over the same years, so that they can be compared. */
	private List<IncentiveAssessment> outcomes(IncentiveAssessment assessment) {
		IncentiveCase subject = assessment.subject().with(assessment.horizon());
		if (!(subject.entitlement() instanceof Entitlement.Zone) || !assessment.eligibility().applies()) {
			return List.of();
		}
		return Arrays.stream(CityOutcome.values())
			.map((outcome) -> IncentiveCalculator.assess(subject.with(outcome), this.legislation))
			.toList();
	}

}
