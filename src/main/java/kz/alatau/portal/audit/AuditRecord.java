package kz.alatau.portal.audit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An act in the trail.
 *
 * @param number from 1, without gaps
 * @param by user name; empty where nobody was signed in
 * @param hash 64 hexadecimal digits: SHA-256 over the hash of the entry before, number,
 * instant, name, action, subject and changes as they are exported, each with a line feed
 * between
 * @param removedBy number of the entry that says why the changes are not there any more,
 * empty while they are; the hash is still that of the entry as it was written
 */
public record AuditRecord(long number, Instant at, String by, AuditAction action, String subject,
		List<AuditChange> changes, String hash, @Nullable Long removedBy) {

	public AuditRecord {
		changes = List.copyOf(changes);
	}

}
