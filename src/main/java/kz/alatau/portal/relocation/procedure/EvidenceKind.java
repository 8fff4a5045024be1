package kz.alatau.portal.relocation.procedure;

/** What proves that a step was done. */
public enum EvidenceKind {

	REPORT, RESOLUTION, MEDIA, WEBSITE, POSTING, DELIVERY_RECEIPT,
	/** An application, an answer or documents handed in. */
	PAPER, VALUATION_REPORT, CONTRACT, COURT_DECISION, PAYMENT_ORDER, REGISTRATION;

	public String messageKey() {
		return "procedure.evidence." + name();
	}

}
