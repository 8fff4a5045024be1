package kz.alatau.portal.audit;

import java.time.Instant;

/**
 * A row of the trail, as it stands.
 *
 * @param link number and hash that stand in it
 */
record StoredEntry(Link link, Instant at, String by, String action, String subject, String changes) {

	/** Whether it is the entry that was written after the other one. */
	boolean follows(Link before) {
		return this.link.equals(before.next(this.at, this.by, this.action, this.subject, this.changes));
	}

}
