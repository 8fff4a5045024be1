package kz.alatau.portal.relocation.procedure;

/** The body that takes land. */
public enum Authority {

	GOVERNMENT, AKIMAT, ADMINISTRATION;

	public String messageKey() {
		return "procedure.authority." + name();
	}

}
