package kz.alatau.portal.incentive;

import java.util.List;
import java.util.Map;

import kz.alatau.portal.legislation.Legislation;

/**
 * What a regime gives to a case: whether it applies, for how long, and how it reduces
 * each tax.
 */
sealed interface RegimeRules permits ZoneRules, AgreementRules, LicenceRules, StandardRules {

	static RegimeRules of(IncentiveCase subject, Legislation legislation) {
		return switch (subject.entitlement()) {
			case Entitlement.None none -> new StandardRules();
			case Entitlement.Zone zone -> new ZoneRules(subject, zone, legislation);
			case Entitlement.Agreed agreed -> new AgreementRules(subject, agreed.agreement(), legislation);
			case Entitlement.Licensed licensed -> new LicenceRules(subject, licensed.licence(), legislation);
		};
	}

	Regime regime();

	/** The first year of the entitlement that the portal can compute. */
	int firstYear();

	Eligibility eligibility();

	/** How long the relief of each tax lasts; only asked where the regime applies. */
	Map<TaxLine, ReliefTerm> terms();

	/** How it reduces each tax. */
	Map<TaxLine, Relief> reliefs(Map<TaxLine, ReliefTerm> terms);

	/** The last year worth computing if nobody says how many. */
	int lastYear(Map<TaxLine, ReliefTerm> terms);

	List<Note> notes();

}
