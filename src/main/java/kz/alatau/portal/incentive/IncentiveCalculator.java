package kz.alatau.portal.incentive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.legislation.Legislation;

/**
 * What a company pays with and without the reliefs of its regime, year by year and tax by
 * tax. Plain functions of the case and the law.
 */
public final class IncentiveCalculator {

	private IncentiveCalculator() {
	}

	/**
	 * Both sides for every year of the horizon.
	 * @param subject the case
	 * @param legislation the law in time
	 */
	public static IncentiveAssessment assess(IncentiveCase subject, Legislation legislation) {
		RegimeRules rules = RegimeRules.of(subject, legislation);
		Eligibility eligibility = rules.eligibility();
		Map<TaxLine, ReliefTerm> terms = eligibility.applies() ? rules.terms() : Map.of();
		Map<TaxLine, Relief> reliefs = rules.reliefs(terms);
		Horizon horizon = horizon(subject, rules, terms);
		List<YearAssessment> years = new YearsCalculator(subject, horizon, legislation, reliefs).years();
		Regime regime = reliefs.isEmpty() ? Regime.STANDARD : rules.regime();
		return new IncentiveAssessment(subject, horizon, regime, rules.regime(), eligibility, terms, years,
				TotalsCalculator.standard(subject, horizon, years), TotalsCalculator.regime(subject, horizon, years),
				RecaptureRules.of(subject, years, legislation), Notes.of(subject, rules, horizon, years, legislation));
	}

	/**
	 * The other readings of open questions that change a figure of the case, each tried
	 * alone.
	 */
	public static List<Alternative> alternatives(IncentiveAssessment assessment, Legislation legislation) {
		List<Alternative> alternatives = new ArrayList<>();
		IncentiveCase subject = assessment.subject().with(assessment.horizon());
		for (OpenReading question : OpenReading.values()) {
			for (OpenReading.Reading reading : question.readings()) {
				if (!subject.readings().is(question, reading)) {
					IncentiveCase other = subject.with(subject.readings().with(question, reading));
					Differences.between(assessment, assess(other, legislation), question, reading)
						.ifPresent(alternatives::add);
				}
			}
		}
		return alternatives;
	}

	/**
	 * The years from a first one until the relief of a case ends.
	 * @param first the first year
	 */
	public static Horizon horizon(IncentiveCase subject, int first, Legislation legislation) {
		RegimeRules rules = RegimeRules.of(subject, legislation);
		Map<TaxLine, ReliefTerm> terms = rules.eligibility().applies() ? rules.terms() : Map.of();
		int years = terms.isEmpty() ? StandardRules.YEARS : rules.lastYear(terms) - first + 1;
		return new Horizon(first, Math.clamp(years, 1, Horizon.LONGEST));
	}

	private static Horizon horizon(IncentiveCase subject, RegimeRules rules, Map<TaxLine, ReliefTerm> terms) {
		Horizon given = subject.horizon();
		if (given != null) {
			return given;
		}
		int years = rules.lastYear(terms) - rules.firstYear() + 1;
		return new Horizon(rules.firstYear(), Math.clamp(years, 1, Horizon.LONGEST));
	}

}
