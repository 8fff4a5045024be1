package kz.alatau.portal.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** A question as SQL; what somebody typed stands in the values only. */
final class AuditCondition {

	private static final String TEXT = """
			exists (select from json_array_elements(changes::json) as change
			where (change ->> 'from') collate "C" ~ :text or (change ->> 'to') collate "C" ~ :text)""";

	private final List<String> conditions = new ArrayList<>(List.of("true"));

	private final Map<String, Object> values = new HashMap<>();

	AuditCondition(AuditQuestion question) {
		add(question.by(), "recorded_by = :by", "by", question.by());
		add(question.subject(), "(subject = :subject or subject like :below)", "subject", question.subject());
		this.values.put("below", escaped(question.subject()) + "/%");
		add(question.text(), TEXT, "text", anyCase(question.text()));
		add(question.from(), "recorded_at >= :from", "from");
		add(question.before(), "recorded_at < :until", "until");
		if (!question.actions().isEmpty()) {
			this.conditions.add("action in (:actions)");
			this.values.put("actions", question.actions().stream().map(Enum::name).toList());
		}
	}

	private void add(String asked, String condition, String name, String value) {
		if (!asked.isEmpty()) {
			this.conditions.add(condition);
			this.values.put(name, value);
		}
	}

	private void add(@Nullable Instant asked, String condition, String name) {
		if (asked != null) {
			this.conditions.add(condition);
			this.values.put(name, asked.atOffset(ZoneOffset.UTC));
		}
	}

	/**
	 * The text as a regular expression, each letter large or small. The same whatever the
	 * locale of the database is and whatever collations it has: those that know all
	 * letters came with PostgreSQL 17.
	 */
	private static String anyCase(String text) {
		StringBuilder pattern = new StringBuilder();
		text.codePoints().forEach((letter) -> {
			int small = Character.toLowerCase(letter);
			int large = Character.toUpperCase(letter);
			if (small != large) {
				pattern.append('[').appendCodePoint(small).appendCodePoint(large).append(']');
			}
			else {
				pattern.append(Character.isLetterOrDigit(letter) ? "" : "\\").appendCodePoint(letter);
			}
		});
		return pattern.toString();
	}

	private static String escaped(String text) {
		return text.replaceAll("[\\\\%_]", "\\\\$0");
	}

	String sql() {
		return String.join(" and ", this.conditions);
	}

	Map<String, Object> values() {
		return this.values;
	}

}
