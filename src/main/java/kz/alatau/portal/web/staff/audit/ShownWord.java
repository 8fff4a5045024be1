package kz.alatau.portal.web.staff.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.audit.AuditSubject;
import org.jspecify.annotations.Nullable;

/**
 * A part of a value: a word of people, or a code for which there may be words.
 *
 * @param key of the words, which need not be there; empty for what people wrote
 */
record ShownWord(String text, @Nullable String key) {

	private static final String SEPARATOR = ", ";

	/** Beginnings of keys by the name of the field; all values of these are codes. */
	private static final Map<String, String> CODES = Map.ofEntries(Map.entry("status", "notices.status."),
			Map.entry("roles", "staff.role."), Map.entry("event", "procedure.event."),
			Map.entry("state", "procedure.state."), Map.entry("regime", "notices.regime."),
			Map.entry("ground", "procedure.ground."), Map.entry("territory", "procedure.territory."),
			Map.entry("authority", "procedure.authority."), Map.entry("contract", "taking.contract."),
			Map.entry("open", "desk.open."));

	/** What has kinds has kinds of its own. */
	private static final Map<AuditSubject, String> KINDS = Map.of(AuditSubject.NOTICE, "procedure.kind.",
			AuditSubject.PLAN, "plan.kind.", AuditSubject.DATA, "data.kind.");

	/** The words of a value; several where it is a list of codes. */
	static List<ShownWord> of(AuditSubject subject, String field, @Nullable String value) {
		String keys = "kind".equals(field) ? KINDS.get(subject) : CODES.get(field);
		if (value == null) {
			return List.of();
		}
		return (keys != null)
				? Arrays.stream(value.split(SEPARATOR)).map((code) -> new ShownWord(code, keys + code)).toList()
				: List.of(new ShownWord(value, null));
	}

}
