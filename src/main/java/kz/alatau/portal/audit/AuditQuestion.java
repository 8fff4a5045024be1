package kz.alatau.portal.audit;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the trail; all parts count together.
 *
 * @param by user name, empty for everybody
 * @param actions empty for all of them
 * @param subject as it was recorded, or its part before a slash; empty for all
 * @param from the first instant, empty for no bound
 * @param before the instant after the last, empty for no bound
 * @param text part of a value, whatever its case; empty for any
 */
public record AuditQuestion(String by, Set<AuditAction> actions, String subject, @Nullable Instant from,
		@Nullable Instant before, String text) {

	/** Everything. */
	public static final AuditQuestion ALL = new AuditQuestion("", Set.of(), "", null, null, "");

	public AuditQuestion {
		actions = Set.copyOf(actions);
	}

}
