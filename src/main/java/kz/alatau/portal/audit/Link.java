package kz.alatau.portal.audit;

import java.time.Instant;

/**
 * A link of the chain that the entries make.
 *
 * @param number of the entry, 0 before the first
 * @param hash 64 hexadecimal digits
 */
record Link(long number, String hash) {

	/** Before the first entry. */
	static final Link NONE = new Link(0, "0".repeat(64));

	/** The link of the entry after this one. */
	Link next(Instant at, String by, String action, String subject, String changes) {
		String text = String.join("\n", this.hash, Long.toString(this.number + 1), at.toString(), by, action, subject,
				changes);
		return new Link(this.number + 1, AuditText.hex(AuditText.sha256(text)));
	}

}
