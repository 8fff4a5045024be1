package kz.alatau.portal.web.staff.audit;

import java.util.List;

import kz.alatau.portal.audit.AuditRecord;
import kz.alatau.portal.audit.AuditSubject;

/** An entry and its changes as a page shows them. */
record AuditLine(AuditRecord entry, List<ShownChange> changes) {

	static AuditLine brief(AuditRecord entry) {
		AuditSubject subject = entry.action().subject();
		return new AuditLine(entry,
				entry.changes().stream().map((change) -> ShownChange.brief(subject, change)).toList());
	}

	static AuditLine whole(AuditRecord entry) {
		AuditSubject subject = entry.action().subject();
		return new AuditLine(entry,
				entry.changes().stream().map((change) -> ShownChange.whole(subject, change)).toList());
	}

	/** Whether some value goes on. */
	public boolean isCut() {
		return this.changes.stream().anyMatch(ShownChange::cut);
	}

}
