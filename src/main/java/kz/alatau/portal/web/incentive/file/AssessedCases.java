package kz.alatau.portal.web.incentive.file;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.document.CaseReader;
import kz.alatau.portal.incentive.document.CaseReading;
import kz.alatau.portal.incentive.IncentiveCalculator;
import kz.alatau.portal.incentive.IncentiveCase;
import kz.alatau.portal.legislation.Legislation;
import kz.alatau.portal.shared.Portal;
import org.jspecify.annotations.Nullable;

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
			case CaseReading.Accepted(IncentiveCase subject, CaseDocument read) ->
				Optional.of(assess(subject, read, asked(parameters)));
			case CaseReading.Refused _ -> Optional.empty();
		};
	}

	/** The version is a word of the portal's own; anything else is none. */
	private static @Nullable String asked(Map<String, List<String>> parameters) {
		return parameters.getOrDefault("rules", List.of())
			.stream()
			.filter((version) -> version.matches("[0-9a-f]{1,64}"))
			.findFirst()
			.orElse(null);
	}

	private AssessedCase assess(IncentiveCase subject, CaseDocument document, @Nullable String asked) {
		return new AssessedCase(document, IncentiveCalculator.assess(subject, this.legislation),
				this.legislation.version(), asked, LocalDate.now(this.clock.withZone(Portal.ZONE)));
	}

}
