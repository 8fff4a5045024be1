package kz.alatau.portal.audit;

import java.time.Instant;
import java.util.List;

/**
 * An act in the trail.
 *
 * @param number from 1, without gaps
 * @param by user name; empty where nobody was signed in
 * @param hash 64 hexadecimal digits: SHA-256 over the hash of the entry before, number,
 * instant, name, action, subject and changes as they are exported, each with a line feed
 * between
 */
public record AuditRecord(long number, Instant at, String by, AuditAction action, String subject,
		List<AuditChange> changes, String hash) {

	public AuditRecord {
		changes = List.copyOf(changes);
	}

}
