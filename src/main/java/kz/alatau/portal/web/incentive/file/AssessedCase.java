package kz.alatau.portal.web.incentive.file;

import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.incentive.document.CaseDocument;
import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.Regime;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A case with everything a file tells of it.
 *
 * @param document what was typed in
 * @param assessment the result
 * @param ruleVersion version of the set of rules
 * @param askedVersion the version the link was made under; empty where it does not say
 * @param today the day of the file
 */
record AssessedCase(CaseDocument document, IncentiveAssessment assessment, String ruleVersion,
		@Nullable String askedVersion, LocalDate today) {

	/** Whether the link may have given other figures when it was made. */
	boolean hasOtherRules() {
		return this.askedVersion != null && !this.askedVersion.equals(this.ruleVersion);
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
