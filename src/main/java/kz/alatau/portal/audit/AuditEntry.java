package kz.alatau.portal.audit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An act to be recorded. Passwords, codes, tokens and addresses of callers never stand in
 * it: nothing can be taken out of the trail again.
 *
 * @param by user name of who did it; empty where nobody was signed in
 * @param subject what it was done to, such as 2026-0001/2 or a user name; the part before
 * a slash finds it too
 * @param changes what is another value now
 */
public record AuditEntry(String by, AuditAction action, String subject, List<AuditChange> changes) {

	private static final int LONGEST_NAME = 50;

	private static final Pattern SUBJECT = Pattern.compile("[^\\p{Cc}]{1,200}");

	public AuditEntry {
		if (by.length() > LONGEST_NAME || by.contains("\n")) {
			throw new IllegalArgumentException("Not a user name: " + by);
		}
		if (!SUBJECT.matcher(subject).matches()) {
			throw new IllegalArgumentException("Not the subject of an act: " + subject);
		}
		changes = List.copyOf(changes);
	}

	public static AuditEntry of(String by, AuditAction action, String subject) {
		return new AuditEntry(by, action, subject, List.of());
	}

	/**
	 * The same with what a field was and what it is now. Values are kept as text; nothing
	 * and empty text are the same, and what has not changed is left out.
	 */
	public AuditEntry changed(String field, @Nullable Object from, @Nullable Object to) {
		return changed(List.of(new AuditChange(field, text(from), text(to))));
	}

	/** The same with further changes. */
	public AuditEntry changed(List<AuditChange> further) {
		List<AuditChange> all = Stream.concat(this.changes.stream(), further.stream().filter(AuditChange::isOne))
			.toList();
		return new AuditEntry(this.by, this.action, this.subject, all);
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

}
