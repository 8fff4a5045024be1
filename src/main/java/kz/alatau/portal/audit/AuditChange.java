package kz.alatau.portal.audit;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a field was and what it is now.
 *
 * @param field name of the field, for a text in three languages with {@code .kk} and so
 * on
 * @param from empty where there was nothing; at most {@value #LONGEST} characters
 * @param to empty where there is nothing; at most {@value #LONGEST} characters
 */
public record AuditChange(String field, @Nullable String from, @Nullable String to) {

	/** The most characters of a value that are kept. */
	public static final int LONGEST = 4000;

	private static final int LONGEST_NAME = 100;

	public AuditChange {
		if (field.isBlank() || field.length() > LONGEST_NAME) {
			throw new IllegalArgumentException("Not the name of a field: " + field);
		}
		from = kept(from);
		to = kept(to);
	}

	private static @Nullable String kept(@Nullable String value) {
		String kept = (value != null) ? AuditText.kept(value, LONGEST) : "";
		return kept.isEmpty() ? null : kept;
	}

	/** Whether the two values differ. */
	boolean isOne() {
		return !Objects.equals(this.from, this.to);
	}

}
