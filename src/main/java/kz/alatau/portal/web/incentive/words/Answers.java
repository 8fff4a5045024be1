package kz.alatau.portal.web.incentive.words;

import kz.alatau.portal.incentive.IncentiveAssessment;
import kz.alatau.portal.incentive.Regime;
import kz.alatau.portal.shared.Money;

/** A result in one sentence, the same on every page and paper. */
record Answers(Sentences sentences) {

	String of(IncentiveAssessment assessment) {
		Money standard = assessment.standard().tax();
		Money saving = standard.minus(assessment.relieved().tax());
		int years = assessment.years().size();
		if (assessment.asked() == Regime.STANDARD) {
			return this.sentences.of("incentive.answer.standard", standard, years);
		}
		String regime = this.sentences.of("incentive.regime." + assessment.asked());
		String kind = kind(assessment, saving);
		return switch (kind) {
			case "saves", "costs" -> this.sentences.of("incentive.answer." + kind, regime, size(saving), years);
			default -> this.sentences.of("incentive.answer." + kind, regime, standard, years);
		};
	}

	private static String kind(IncentiveAssessment assessment, Money saving) {
		if (!assessment.eligibility().applies()) {
			return "not-eligible";
		}
		if (assessment.regime() == Regime.STANDARD) {
			return (assessment.asked() == Regime.ALATAU_LICENCE) ? "not-set" : "none";
		}
		if (saving.isZero()) {
			return "nothing";
		}
		return saving.isNegative() ? "costs" : "saves";
	}

	private static Money size(Money money) {
		return money.isNegative() ? Money.ZERO.minus(money) : money;
	}

}
