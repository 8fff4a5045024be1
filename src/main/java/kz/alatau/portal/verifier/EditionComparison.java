package kz.alatau.portal.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/** Compares an entry with the edition as the portal gives it to programs. */
final class EditionComparison {

	/** Where a member of the entry stands in the edition. */
	private static final Map<String, String> MEMBERS = new TreeMap<>(Map.ofEntries(Map.entry("notice_kind", "/kind"),
			Map.entry("title", "/document/title"), Map.entry("text", "/document/text"),
			Map.entry("regime", "/document/regime"), Map.entry("ground", "/document/ground"),
			Map.entry("purpose", "/document/purpose"), Map.entry("villages", "/document/villages"),
			Map.entry("owners", "/document/owners"), Map.entry("alienation_from", "/document/alienationFrom"),
			Map.entry("alienation_until", "/document/alienationUntil"),
			Map.entry("conciliation", "/document/conciliation"), Map.entry("appeal", "/document/appeal"),
			Map.entry("compensation", "/document/compensation"), Map.entry("legal_help", "/document/legalHelp"),
			Map.entry("act_number", "/document/act/number"), Map.entry("act_date", "/document/act/date"),
			Map.entry("act_hectares", "/document/act/hectares"), Map.entry("act_address", "/document/act/address"),
			Map.entry("authority", "/document/act/authority"), Map.entry("issuer", "/document/act/issuer"),
			Map.entry("on_behalf_of", "/document/act/onBehalfOf"), Map.entry("signatory", "/document/act/signatory"),
			Map.entry("map", "/document/place/map"), Map.entry("territory", "/document/place/territory"),
			Map.entry("summary", "/document/summary"),
			Map.entry("authoritative_language", "/document/authoritativeLanguage"),
			Map.entry("plan_version", "/document/place/planVersion"), Map.entry("phase", "/document/place/phase")));

	private static final Map<String, String> PLOT = Map.of("cadastral_number", "/cadastralNumber", "village",
			"/village", "hectares", "/hectares");

	private static final Map<String, String> FILE = Map.of("name", "/name", "sha256", "/sha256", "size", "/size",
			"purpose", "/purpose");

	private EditionComparison() {
	}

	/** Names of the members that differ; what an entry does not have is not compared. */
	static List<String> differences(JsonNode entry, JsonNode edition) {
		List<String> different = differences(entry, edition, MEMBERS);
		rows("plots", entry.path("plots"), edition.at("/document/plots"), PLOT, different);
		rows("attachments", entry.path("attachments"), edition.path("files"), FILE, different);
		return different;
	}

	private static List<String> differences(JsonNode entry, JsonNode shown, Map<String, String> members) {
		List<String> different = new ArrayList<>();
		members.forEach((member, pointer) -> {
			JsonNode said = entry.path(member);
			JsonNode now = shown.at(pointer);
			if (!said.isMissingNode() && !said.equals(now) && !(said.isNull() && now.isMissingNode())) {
				different.add(member);
			}
		});
		return different;
	}

	private static void rows(String name, JsonNode entered, JsonNode shown, Map<String, String> members,
			List<String> different) {
		boolean same = entered.size() == shown.size();
		for (int i = 0; same && i < entered.size(); i++) {
			same = differences(entered.path(i), shown.path(i), members).isEmpty();
		}
		if (!same) {
			different.add(name);
		}
	}

}
