package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who gets the relief of the zone: the law's conditions in their order. */
final class EligibilityRules {

	private EligibilityRules() {
	}

	static Eligibility decide(IncentiveCase subject, Legislation legislation) {
		List<Eligibility.Reason> reasons = new ArrayList<>();
		reasons.addAll(tooLate(subject.contract(), legislation));
		reasons.addAll(unfulfilled(subject, legislation));
		reasons.addAll(excluded(subject, legislation));
		return reasons.isEmpty() ? new Eligibility.Eligible(TermRules.term(subject, legislation))
				: new Eligibility.NotEligible(reasons);
	}

	/**
	 * No new contracts after the last day (Constitutional Law 286-VIII, article 80(1)).
	 */
	private static List<Eligibility.Reason> tooLate(Contract contract, Legislation legislation) {
		LocalDate lastDay = legislation.day(Rule.LAST_CONTRACT_DAY);
		if (!contract.signed().isAfter(lastDay)) {
			return List.of();
		}
		return List.of(new Eligibility.Reason("incentive.reason.contract-too-late", List.of(contract.signed(), lastDay),
				legislation.reference(Rule.LAST_CONTRACT_DAY)));
	}

	/** The four conditions of article 734(1). */
	private static List<Eligibility.Reason> unfulfilled(IncentiveCase subject, Legislation legislation) {
		List<Eligibility.Reason> reasons = new ArrayList<>();
		for (Condition condition : Condition.values()) {
			if (!subject.standing().fulfilled().contains(condition)) {
				reasons.add(new Eligibility.Reason("incentive.reason.condition." + condition, List.of(),
						legislation.on(subject.contract().lawDate()).reference(condition.rule())));
			}
		}
		return reasons;
	}

	/** The list of article 734(3). */
	private static List<Eligibility.Reason> excluded(IncentiveCase subject, Legislation legislation) {
		return subject.standing()
			.exclusions()
			.stream()
			.sorted()
			.map((exclusion) -> new Eligibility.Reason("incentive.reason.exclusion." + exclusion, List.of(),
					legislation.on(subject.contract().lawDate()).reference(Rule.EXCLUSIONS)))
			.toList();
	}

}
