package kz.alatau.portal.web.incentive.file;

import java.util.function.Function;

import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.LineAssessment;
import kz.alatau.portal.incentive.TaxLine;
import kz.alatau.portal.shared.Money;

/** One tax over all years. */
final class TaxSums {

	private TaxSums() {
	}

	static Money standard(IncentiveAssessment assessment, TaxLine tax) {
		return sum(assessment, tax, (line) -> line.standard().amount());
	}

	static Money regime(IncentiveAssessment assessment, TaxLine tax) {
		return sum(assessment, tax, (line) -> line.regime().amount());
	}

	private static Money sum(IncentiveAssessment assessment, TaxLine tax, Function<LineAssessment, Money> amount) {
		return assessment.years().stream().map((year) -> amount.apply(year.line(tax))).reduce(Money.ZERO, Money::plus);
	}

}
