package kz.alatau.portal.relocation;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;

/**
 * What is recorded of a change to a notice: where it stood, and every word that changed.
 */
final class NoticeActs {

	private NoticeActs() {
	}

	static AuditEntry begun(String by, NoticeView begun) {
		return AuditEntry.of(by, AuditAction.NOTICE_DRAFTED, begun.edition().toString())
			.changed("kind", null, begun.kind());
	}

	static AuditEntry entry(String by, AuditAction action, NoticeView before, NoticeView after) {
		return AuditEntry.of(by, action, after.edition().toString())
			.changed("status", before.status(), after.status())
			.changed("remark", before.people().remark(), after.people().remark())
			.changed("files", files(before), files(after));
	}

	private static String files(NoticeView notice) {
		return String.join(", ", notice.files().stream().map(NoticeFile::name).toList());
	}

}
