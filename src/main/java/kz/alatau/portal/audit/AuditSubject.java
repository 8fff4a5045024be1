package kz.alatau.portal.audit;

import java.util.Arrays;
import java.util.List;

/** What an act was done to. */
public enum AuditSubject {

	NOTICE, CASE, CALENDAR, PLAN, DATA, LAND_FIGURE, SCENARIO, ACCOUNT, SIGN_IN, AUDIT;

	/** The acts that are done to it. */
	public List<AuditAction> actions() {
		return Arrays.stream(AuditAction.values()).filter((action) -> action.subject() == this).toList();
	}

	/** Key of its name. */
	public String messageKey() {
		return "audit.subject." + name();
	}

}
