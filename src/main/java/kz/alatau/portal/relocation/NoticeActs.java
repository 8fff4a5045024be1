package kz.alatau.portal.relocation;

import java.util.List;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditChange;
import kz.alatau.portal.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a change to a notice: where it stood, and every word that changed.
 */
final class NoticeActs {

	private NoticeActs() {
	}

	static AuditEntry begun(String by, NoticeView begun) {
		return AuditEntry.of(by, AuditAction.NOTICE_DRAFTED, begun.edition().toString())
			.changed(NoticeAudit.changes(null, begun.document()));
	}

	static AuditEntry entry(String by, AuditAction action, NoticeView before, NoticeView after) {
		return AuditEntry.of(by, action, after.edition().toString())
			.changed("status", before.status(), after.status())
			.changed("remark", before.people().remark(), after.people().remark())
			.changed("files", files(before), files(after))
			.changed("reason", reason(before), reason(after))
			.changed(changes(action, before, after));
	}

	/** The words a court wants gone must not stay in the trail either. */
	private static List<AuditChange> changes(AuditAction action, NoticeView before, NoticeView after) {
		return (action == AuditAction.NOTICE_REMOVED) ? List.of()
				: NoticeAudit.changes(before.document(), after.document());
	}

	private static @Nullable String reason(NoticeView notice) {
		return (notice.withdrawal() != null) ? notice.withdrawal().reason().toString() : null;
	}

	private static String files(NoticeView notice) {
		return String.join(", ", notice.files().stream().map(NoticeFile::name).toList());
	}

}
