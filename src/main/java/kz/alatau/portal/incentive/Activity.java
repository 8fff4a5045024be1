package kz.alatau.portal.incentive;

import kz.alatau.portal.legislation.Rule;

/** What the rates of taxes distinguish (Tax Code, articles 357(2) and 557). */
public enum Activity {

	GENERAL(Rule.CIT_RATE), FARM(Rule.CIT_FARM), FARM_COOPERATIVE(Rule.CIT_FARM_COOPERATIVE),
	SOCIAL_SPHERE(Rule.CIT_SOCIAL_SPHERE), BANKING_CASINO(Rule.CIT_BANKING);

	private final Rule citRate;

	Activity(Rule citRate) {
		this.citRate = citRate;
	}

	Rule citRate() {
		return this.citRate;
	}

}
