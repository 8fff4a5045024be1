package kz.alatau.portal.incentive;

/** The tax regimes of section 6 of the legal reference. */
public enum Regime {

	/** The Tax Code without reliefs. */
	STANDARD,
	/** The special economic zone (Tax Code, article 735). */
	SEZ_735,
	/** An investment agreement from before the law on Alatau (its article 81). */
	GRANDFATHERED_AGREEMENT,
	/** A business licence of the city (article 44 of the law on Alatau). */
	ALATAU_LICENCE

}
