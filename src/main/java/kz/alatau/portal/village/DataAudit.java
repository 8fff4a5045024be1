package kz.alatau.portal.village;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Tells the audit trail what was done to drafts of village data. */
@Component
class DataAudit {

	private final AuditTrail trail;

	DataAudit(AuditTrail trail) {
		this.trail = trail;
	}

	/** Returns the number. */
	int imported(int number, VillageDataKind kind, String fileName, int rows, String by) {
		this.trail.record(act(by, AuditAction.DATA_IMPORTED, number).changed("kind", null, kind)
			.changed("file", null, fileName)
			.changed("rows", null, rows));
		return number;
	}

	void published(DataVersion draft, String by) {
		this.trail.record(act(by, AuditAction.DATA_PUBLISHED, draft.number()).changed("kind", null, draft.kind())
			.changed("draftedBy", null, draft.draftedBy()));
	}

	void rebased(DataVersion draft, int renewed, @Nullable Integer basedOn, String by) {
		this.trail.record(act(by, AuditAction.DATA_REBASED, renewed).changed("number", draft.number(), renewed)
			.changed("basedOn", draft.basedOn(), basedOn));
	}

	void discarded(DataVersion draft, String by) {
		this.trail.record(act(by, AuditAction.DATA_DISCARDED, draft.number()).changed("kind", draft.kind(), null)
			.changed("draftedBy", draft.draftedBy(), null)
			.changed("rows", draft.rows(), null));
	}

	private static AuditEntry act(String by, AuditAction action, int number) {
		return AuditEntry.of(by, action, Integer.toString(number));
	}

}
