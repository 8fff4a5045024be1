package kz.alatau.portal.relocation.procedure;

import kz.alatau.portal.relocation.LegalRegime;

/** The grounds of a taking, a closed list (Land Code, article 84(2); 286-VIII, 69(1)). */
public enum Ground {

	TREATIES("GR-1"), DEFENCE_NATURE_ZONES("GR-2"), DEPOSITS("GR-3"), NETWORKS("GR-4"), PASTURE("GR-4-1"),
	HOUSING("GR-4-2"), GENERAL_PLAN("GR-5"),
	/** The only one of the special regime, and of no other. */
	ALATAU("GR-A");

	private final String id;

	Ground(String id) {
		this.id = id;
	}

	public String id() {
		return this.id;
	}

	public String messageKey() {
		return "procedure.ground." + name();
	}

	public TakingPurpose purpose() {
		return (this == ALATAU) ? TakingPurpose.CITY_LAND_FUND : TakingPurpose.STATE_NEED;
	}

	/** Whether it is on the list of the law. */
	public boolean isOf(LegalRegime regime) {
		return (this == ALATAU) == (regime == LegalRegime.ALATAU_SPECIAL);
	}

}
