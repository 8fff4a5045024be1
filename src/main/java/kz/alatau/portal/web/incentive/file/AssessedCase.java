package kz.alatau.portal.web.incentive.file;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.incentive.Alternative;
import kz.alatau.portal.incentive.CaseDocument;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.Regime;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.shared.Money;

/**
 * A case with everything a file tells of it.
 *
 * @param document what was typed in
 * @param assessment the result
 * @param outcomes the same case for each end of the zone in the city; empty where the
 * zone has no part in it
 * @param alternatives other readings that change a figure
 * @param ruleVersion version of the set of rules
 * @param today the day of the file
 */
record AssessedCase(CaseDocument document, IncentiveAssessment assessment, List<IncentiveAssessment> outcomes,
		List<Alternative> alternatives, String ruleVersion, LocalDate today) {

	AssessedCase {
		outcomes = List.copyOf(outcomes);
		alternatives = List.copyOf(alternatives);
	}

	/** Whether the figures of the regime differ in kind from the standard ones. */
	boolean hasRelief() {
		return this.assessment.regime() != Regime.STANDARD;
	}

	/** The taxes that are not zero in every year, in their order. */
	List<TaxLine> taxes() {
		return List.of(TaxLine.values())
			.stream()
			.filter((line) -> this.assessment.years().stream().anyMatch((year) -> !year.line(line).isZero()))
			.toList();
	}

	Money saving() {
		return this.assessment.standard().tax().minus(this.assessment.relieved().tax());
	}

	/** The same on every machine and in Latin letters. */
	String fileName(String extension) {
		return "alatau-incentives-" + this.assessment.horizon().first() + "-" + this.assessment.horizon().last() + "."
				+ extension;
	}

}
