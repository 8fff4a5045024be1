package kz.alatau.portal.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.Money;
import kz.alatau.portal.shared.Step;
import kz.alatau.portal.shared.Trace;

/**
 * Social tax: for each worker and month, pay less exclusions, or 14 MCI where the gross
 * pay is not above it (Tax Code, articles 556-558). The zone gives no relief from it.
 */
final class SocialTaxRules {

	private static final int MONTHS = 12;

	private SocialTaxRules() {
	}

	static LineAssessment assess(YearCase year) {
		Law law = year.law();
		Payroll payroll = year.business().payroll();
		List<Step> standard = new ArrayList<>(base(law, payroll));
		BigDecimal base = standard.getLast().result();
		Rate rate = law.rate(Rule.SOCIAL_RATE);
		BigDecimal tax = rate.of(base).multiply(BigDecimal.valueOf((long) MONTHS * payroll.workers()));
		standard.add(Steps.tenge("social", tax, law.reference(Rule.SOCIAL_RATE), new Tenge(base), rate, MONTHS,
				payroll.workers()));
		List<Step> zone = new ArrayList<>(standard);
		zone.add(Steps.tenge("social-no-relief", tax, law.reference(Rule.NO_SOCIAL_RELIEF), new Tenge(tax)));
		return new LineAssessment(TaxLine.SOCIAL, Due.of(new Trace(standard)), Due.of(new Trace(zone)),
				open(law, payroll));
	}

	/** No floor where nothing is paid: it starts at one tenge. */
	private static List<Step> base(Law law, Payroll payroll) {
		Money floor = law.tenge(Rule.SOCIAL_FLOOR);
		if (payroll.gross().isZero() || payroll.gross().compareTo(floor) > 0) {
			return List.of(Steps.tenge("social-base", payroll.gross().minus(payroll.exclusions()),
					law.reference(Rule.SOCIAL_FLOOR), payroll.gross(), payroll.exclusions()));
		}
		Money mci = new Money(law.number(Rule.MCI));
		return List.of(Steps.tenge("mci", mci, law.reference(Rule.MCI)), Steps.tenge("social-base-floor", floor,
				law.reference(Rule.SOCIAL_FLOOR), payroll.gross(), law.number(Rule.SOCIAL_FLOOR), mci));
	}

	private static List<OpenReading> open(Law law, Payroll payroll) {
		List<OpenReading> open = new ArrayList<>();
		if (payroll.gross().equals(law.tenge(Rule.SOCIAL_FLOOR))) {
			open.add(OpenReading.O_14);
		}
		return open;
	}

}
