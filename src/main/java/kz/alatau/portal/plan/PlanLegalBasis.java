package kz.alatau.portal.plan;

import java.time.LocalDate;

/** Why a version in force applies in the city (Constitutional Law 286-VIII). */
public enum PlanLegalBasis {

	/**
	 * An earlier plan: it applies until the city's own planning documents are adopted
	 * (art. 83(3); rule REG-6).
	 */
	EARLIER_PLAN,
	/** Approved by the Council of the city (art. 28). */
	COUNCIL,
	/** Approved by the administration of the city (art. 28). */
	ADMINISTRATION;

	/** The day the law entered into force. */
	private static final LocalDate OWN_DOCUMENTS_FROM = LocalDate.of(2026, 7, 1);

	/** The basis of a planning document, by its kind and the day of its wording. */
	public static PlanLegalBasis of(PlanAct act) {
		if (act.kind() == PlanKind.GENERAL_PLAN || act.asOf().isBefore(OWN_DOCUMENTS_FROM)) {
			return EARLIER_PLAN;
		}
		return (act.kind() == PlanKind.DETAILED_PLAN) ? ADMINISTRATION : COUNCIL;
	}

}
