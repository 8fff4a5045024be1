package kz.alatau.portal.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.Eligibility.Eligible;

/**
 * What a company pays with and without the relief of the zone, year by year. A plain
 * function of the case and the law.
 */
public final class IncentiveCalculator {

	private IncentiveCalculator() {
	}

	/**
	 * Both regimes for every year of the relief, and up to the year the case asks for.
	 * @param subject the case
	 * @param legislation the law in time
	 */
	public static IncentiveAssessment assess(IncentiveCase subject, Legislation legislation) {
		Eligibility eligibility = EligibilityRules.decide(subject, legislation);
		ReliefWindow window = eligibility.window();
		int first = subject.contract().firstYear();
		int last = Math.max(subject.year(), Math.min(window.last().getYear(), first + IncentiveCase.LONGEST_TERM - 1));
		IncomeTaxRules incomeTax = new IncomeTaxRules(subject.business().earlierLosses());
		List<YearAssessment> years = new ArrayList<>();
		for (int number = first; number <= last; number++) {
			YearCase year = YearCase.of(subject, window, number, legislation);
			boolean contractYear = number == subject.contract().signed().getYear();
			years.add(new YearAssessment(number, List.of(incomeTax.next(year, contractYear),
					PropertyTaxRules.assess(year), LandRules.assess(year), SocialTaxRules.assess(year))));
		}
		return new IncentiveAssessment(subject, eligibility, years, openReadings(subject, eligibility, legislation));
	}

	/** Open questions about the term as a whole. */
	private static List<OpenReading> openReadings(IncentiveCase subject, Eligibility eligibility,
			Legislation legislation) {
		List<OpenReading> open = new ArrayList<>();
		if (!(eligibility instanceof Eligible(ReliefTerm term))) {
			return open;
		}
		if (term.deciding().kind() == ReliefTerm.Kind.CATEGORY) {
			open.add(OpenReading.O_2);
		}
		if (term.size() != null && isAtLimitOfA(subject, legislation)) {
			open.add(OpenReading.O_7);
		}
		if (subject.contract().signed().equals(legislation.day(Rule.CATEGORIES_AFTER))) {
			open.add(OpenReading.O_8);
		}
		open.add((subject.continuation() == Continuation.MOVED) ? OpenReading.O_13 : OpenReading.O_12);
		return open;
	}

	private static boolean isAtLimitOfA(IncentiveCase subject, Legislation legislation) {
		LocalDate date = subject.contract().lawDate();
		Rule limit = subject.project().specialSector() ? Rule.LIMIT_A_SPECIAL : Rule.LIMIT_A;
		return subject.project().cost().equals(legislation.on(date).tenge(limit));
	}

}
