package kz.alatau.portal.relocation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import kz.alatau.portal.audit.AuditChange;
import kz.alatau.portal.shared.Language;
import org.jspecify.annotations.Nullable;

/** What differs between two wordings of a notice, field by field, for the audit trail. */
final class NoticeAudit {

	private NoticeAudit() {
	}

	/**
	 * Every field that differs.
	 * @param before empty for a notice just begun
	 */
	static List<AuditChange> changes(@Nullable NoticeDocument before, NoticeDocument after) {
		return changes((before != null) ? fields(before) : Map.of(), fields(after));
	}

	/**
	 * Every field that differs, of the content alone.
	 * @param before empty for a notice just begun
	 */
	static List<AuditChange> changes(@Nullable NoticeContent before, NoticeContent after) {
		return changes((before != null) ? fields(before) : Map.of(), fields(after));
	}

	private static List<AuditChange> changes(Map<String, String> before, Map<String, String> after) {
		return after.keySet()
			.stream()
			.filter((field) -> !before.getOrDefault(field, "").equals(after.get(field)))
			.map((field) -> new AuditChange(field, before.get(field), after.get(field)))
			.toList();
	}

	private static Map<String, String> fields(NoticeDocument document) {
		Map<String, String> fields = fields(document.content());
		NoticeParticulars more = document.particulars();
		put(fields, "kind", more.kind());
		put(fields, "concerns", more.concerns());
		put(fields, more.issue());
		put(fields, more.items());
		put(fields, "map", more.place().map());
		put(fields, "territory", more.place().territory());
		put(fields, "planVersion", more.place().planVersion());
		put(fields, "phase", more.place().phase());
		put(fields, "appeal", more.rights().appeal());
		put(fields, "compensation", more.rights().compensation());
		put(fields, "legalHelp", more.rights().legalHelp());
		put(fields, "summary", more.guide().summary());
		put(fields, "authoritative", more.guide().authoritative());
		return fields;
	}

	private static Map<String, String> fields(NoticeContent content) {
		Map<String, String> fields = new LinkedHashMap<>();
		put(fields, "title", content.title());
		put(fields, "text", content.text());
		put(fields, "issuer", content.issuer());
		put(fields, "conciliation", content.conciliation());
		put(fields, "villages", String.join(", ", content.villages()));
		put(fields, "actNumber", content.actNumber());
		put(fields, "actDate", content.actDate());
		put(fields, "regime", content.regime());
		put(fields, "alienationFrom", content.alienationFrom());
		put(fields, "alienationUntil", content.alienationUntil());
		put(fields, "areaHa", (content.areaHa() != null) ? content.areaHa().toPlainString() : null);
		return fields;
	}

	private static void put(Map<String, String> fields, NoticeIssue issue) {
		put(fields, "authority", issue.authority());
		put(fields, "onBehalfOf", issue.onBehalfOf());
		put(fields, "signatory", issue.signatory());
		put(fields, "actAddress", issue.actAddress());
	}

	private static void put(Map<String, String> fields, ResolutionItems items) {
		put(fields, "ground", items.ground());
		put(fields, "purpose", items.purpose());
		// In whatever order they are listed.
		put(fields, "plots", items.plots().stream().map(NoticeAudit::text).sorted().collect(Collectors.joining("\n")));
		put(fields, "owners", items.owners());
	}

	private static String text(PlotTaken plot) {
		String words = "%s, %s, %s ha".formatted(plot.cadastralNumber(), plot.village(), plot.areaHa().toPlainString());
		return (plot.outline() != null) ? words + ", " + plot.outline().geoJsonText() : words;
	}

	private static void put(Map<String, String> fields, String name, Wording wording) {
		for (Language language : Language.values()) {
			fields.put(name + "." + language.code(), wording.in(language));
		}
	}

	private static void put(Map<String, String> fields, String name, @Nullable Object value) {
		fields.put(name, Objects.toString(value, ""));
	}

}
