package kz.alatau.portal.web.staff.audit;

import java.util.List;

import kz.alatau.portal.audit.AuditRecord;

/** An entry and its changes as a page shows them. */
record AuditLine(AuditRecord entry, List<ShownChange> changes) {

	static AuditLine brief(AuditRecord entry) {
		return new AuditLine(entry, entry.changes().stream().map(ShownChange::brief).toList());
	}

	static AuditLine whole(AuditRecord entry) {
		return new AuditLine(entry, entry.changes().stream().map(ShownChange::whole).toList());
	}

	/** Whether some value goes on. */
	public boolean isCut() {
		return this.changes.stream().anyMatch(ShownChange::cut);
	}

}
