package kz.alatau.portal.relocation.procedure;

/** What land is taken for, as far as it decides which law applies. */
public enum TakingPurpose {

	/**
	 * The land fund, the plans and the tasks of the special regime (286-VIII, article
	 * 69).
	 */
	CITY_LAND_FUND,
	/**
	 * Any other need of the state: roads, schools, networks, objects of a general plan.
	 */
	STATE_NEED

}
