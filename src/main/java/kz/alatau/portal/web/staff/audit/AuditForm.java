package kz.alatau.portal.web.staff.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody looks for, as it stands in the address.
 *
 * @param person user name
 * @param action name of an action or of what actions are done to
 * @param from first day
 * @param until last day
 */
record AuditForm(String person, String action, String subject, String from, String until, String text) {

	/** A field that was not sent arrives as null. */
	AuditForm {
		person = Objects.requireNonNullElse(person, "").strip();
		action = Objects.requireNonNullElse(action, "").strip();
		subject = Objects.requireNonNullElse(subject, "").strip();
		from = Objects.requireNonNullElse(from, "").strip();
		until = Objects.requireNonNullElse(until, "").strip();
		text = Objects.requireNonNullElse(text, "").strip();
	}

	private Map<String, String> filled() {
		Map<String, String> fields = new LinkedHashMap<>();
		fields.put("person", this.person);
		fields.put("action", this.action);
		fields.put("subject", this.subject);
		fields.put("from", this.from);
		fields.put("until", this.until);
		fields.put("text", this.text);
		fields.values().removeIf(String::isEmpty);
		return fields;
	}

	public boolean isEmpty() {
		return filled().isEmpty();
	}

	/** The filled fields as the end of an address, with its question mark. */
	public String query() {
		return query(Map.of());
	}

	/** The same, and only what is older than the entry. */
	String queryBefore(long number) {
		return query(Map.of("before", Long.toString(number)));
	}

	private String query(Map<String, String> more) {
		Map<String, String> fields = filled();
		fields.putAll(more);
		UriComponentsBuilder address = UriComponentsBuilder.newInstance();
		fields.keySet().forEach((name) -> address.queryParam(name, "{" + name + "}"));
		return address.encode().buildAndExpand(fields).toUriString();
	}

	/** The fields as text, for the trail. */
	@Override
	public String toString() {
		return filled().toString();
	}

}
