package kz.alatau.portal.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A row of the trail, as it stands.
 *
 * @param link number and hash that stand in it
 * @param removedBy number of the entry that took the changes away, empty while they are
 * there
 */
record StoredEntry(Link link, Instant at, String by, String action, String subject, String changes,
		@Nullable Long removedBy) {

	/**
	 * Whether it is the entry that was written after the other one. Of an entry without
	 * its changes only the number can tell; the hash is borne out by the entry after it.
	 */
	boolean follows(Link before) {
		if (this.removedBy != null) {
			return this.link.number() == before.number() + 1 && this.changes.equals(AuditJson.NOTHING);
		}
		return this.link.equals(before.next(this.at, this.by, this.action, this.subject, this.changes));
	}

	/** Whether it is the removal of all that was recorded of the subject before. */
	boolean removes(String removed) {
		return this.action.equals(AuditAction.NOTICE_REMOVED.name()) && this.subject.equals(removed);
	}

}
