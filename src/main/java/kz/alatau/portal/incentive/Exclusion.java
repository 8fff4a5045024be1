package kz.alatau.portal.incentive;

import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.legislation.Rule;

/** What shuts a company out of a regime, by the article that lists it. */
public enum Exclusion {

	/** Article 734(3) of the Tax Code, for the zone. */
	SUBSOIL_USE(Rule.EXCLUSIONS), EXCISABLE_GOODS(Rule.EXCLUSIONS), SPECIAL_TAX_REGIME(Rule.EXCLUSIONS),
	INVESTMENT_AGREEMENT(Rule.EXCLUSIONS), GAMBLING(Rule.EXCLUSIONS), ASTANA_HUB(Rule.EXCLUSIONS),
	AIFC(Rule.EXCLUSIONS),

	/** Article 44(3) of the law on Alatau, for preferences by licence. */
	SHIFTS_TAX_TO_RELATED(Rule.LICENCE_STOPS), MOVED_FROM_KAZAKHSTAN(Rule.LICENCE_STOPS),
	HOLDING_INCOME(Rule.LICENCE_STOPS), FOREIGN_INTANGIBLES(Rule.LICENCE_STOPS), RESALE_OUTSIDE(Rule.LICENCE_STOPS),
	OTHER_STOP_SET(Rule.LICENCE_STOPS),

	/** Article 44(10) of the same law. */
	DRUGS_TRADE(Rule.LICENCE_FORBIDDEN), EXCISABLE_MAKING_OR_WHOLESALE(Rule.LICENCE_FORBIDDEN),
	LOTTERY(Rule.LICENCE_FORBIDDEN), RADIOACTIVE(Rule.LICENCE_FORBIDDEN),

	/** Article 283-1(4) of the Entrepreneurial Code, for agreements. */
	ZONE_COMPANY(Rule.AGREEMENT_NOT_FOR), ALCOHOL_TOBACCO(Rule.AGREEMENT_NOT_FOR),
	PUBLIC_PRIVATE_PARTNERSHIP(Rule.AGREEMENT_NOT_FOR), STATE_SHARE(Rule.AGREEMENT_NOT_FOR),

	/** Article 283-1(5) of the same code: one of the fifteen forbidden activities. */
	FORBIDDEN_ACTIVITY(Rule.AGREEMENT_FORBIDDEN);

	private final Rule rule;

	Exclusion(Rule rule) {
		this.rule = rule;
	}

	public Rule rule() {
		return this.rule;
	}

	/** The list of a rule, in the law's order. */
	public static List<Exclusion> of(Rule rule) {
		return Arrays.stream(values()).filter((exclusion) -> exclusion.rule == rule).toList();
	}

}
