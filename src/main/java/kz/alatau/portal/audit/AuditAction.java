package kz.alatau.portal.audit;

/**
 * What was done. Names stand in rows that are never changed: one that is no longer used
 * stays, and none gets another meaning.
 */
public enum AuditAction {

	NOTICE_DRAFTED(AuditSubject.NOTICE), NOTICE_EDITED(AuditSubject.NOTICE),
	NOTICE_SENT_FOR_REVIEW(AuditSubject.NOTICE), NOTICE_SENT_BACK(AuditSubject.NOTICE),
	NOTICE_REVIEWED(AuditSubject.NOTICE), NOTICE_PUBLISHED(AuditSubject.NOTICE), NOTICE_WITHDRAWN(AuditSubject.NOTICE),
	NOTICE_REMOVED(AuditSubject.NOTICE), NOTICE_DRAFT_DELETED(AuditSubject.NOTICE),
	ATTACHMENT_ADDED(AuditSubject.NOTICE), ATTACHMENT_TAKEN_OFF(AuditSubject.NOTICE),
	/** The newspaper or site that carried a notice, with its evidence. */
	PUBLICATION_EVIDENCE_ADDED(AuditSubject.NOTICE),

	CASE_OPENED(AuditSubject.CASE), CASE_CHANGED(AuditSubject.CASE), EVENT_RECORDED(AuditSubject.CASE),
	EVENT_ANNULLED(AuditSubject.CASE),

	CALENDAR_YEAR_ENTERED(AuditSubject.CALENDAR),

	PLAN_IMPORTED(AuditSubject.PLAN), PLAN_DISCARDED(AuditSubject.PLAN), PLAN_PUBLISHED(AuditSubject.PLAN),

	DATA_IMPORTED(AuditSubject.DATA),
	/** Put upon the data that was published meanwhile; the draft has a new number. */
	DATA_REBASED(AuditSubject.DATA), DATA_DISCARDED(AuditSubject.DATA), DATA_PUBLISHED(AuditSubject.DATA),

	LAND_FIGURE_ENTERED(AuditSubject.LAND_FIGURE),

	SCENARIO_SAVED(AuditSubject.SCENARIO), SCENARIO_DELETED(AuditSubject.SCENARIO),

	ACCOUNT_OPENED(AuditSubject.ACCOUNT), ROLES_GIVEN(AuditSubject.ACCOUNT), PASSWORD_MADE_NEW(AuditSubject.ACCOUNT),
	PASSWORD_CHANGED(AuditSubject.ACCOUNT), ACCOUNT_CLOSED(AuditSubject.ACCOUNT),
	ACCOUNT_REOPENED(AuditSubject.ACCOUNT), LOCK_LIFTED(AuditSubject.ACCOUNT),
	SECOND_FACTOR_SET_UP(AuditSubject.ACCOUNT), SECOND_FACTOR_TAKEN_AWAY(AuditSubject.ACCOUNT),
	RECOVERY_CODES_MADE_NEW(AuditSubject.ACCOUNT),

	SIGNED_IN(AuditSubject.SIGN_IN), SIGN_IN_FAILED(AuditSubject.SIGN_IN),
	/** The account was locked by too many failed attempts. */
	SIGN_IN_LOCKED(AuditSubject.SIGN_IN), RECOVERY_CODE_USED(AuditSubject.SIGN_IN), SIGNED_OUT(AuditSubject.SIGN_IN),
	/** Somebody ended a session, their own or another's. */
	SESSION_ENDED(AuditSubject.SIGN_IN),

	/** A copy of the audit trail was taken. */
	AUDIT_EXPORTED(AuditSubject.AUDIT);

	private final AuditSubject subject;

	AuditAction(AuditSubject subject) {
		this.subject = subject;
	}

	/** What it is done to. */
	public AuditSubject subject() {
		return this.subject;
	}

	/** Key of the sentence that tells it. */
	public String messageKey() {
		return "audit.action." + name();
	}

}
