package kz.alatau.portal.legislation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Reads the catalogue as a whole: every id of the reference is there exactly once, and
 * every number belongs to a rule that is counted, or the portal does not start.
 */
final class CatalogueReader {

	private static final List<String> ENTRIES = List.of("id", "treatment", "topic", "reason", "from", "to", "act",
			"article", "address", "certainty");

	private final Set<String> known = CatalogueIds.all();

	private final Map<String, CatalogueRow> rows = new LinkedHashMap<>();

	private final List<String> faults = new ArrayList<>();

	private CatalogueReader() {
	}

	/**
	 * @param file name for the faults
	 * @throws LegislationFaultException with all faults
	 */
	static Catalogue read(String file, String text) {
		CatalogueReader reader = new CatalogueReader();
		reader.readFile(file, text);
		if (reader.faults.isEmpty()) {
			reader.checkWhole(file);
		}
		if (!reader.faults.isEmpty()) {
			throw new LegislationFaultException(reader.faults);
		}
		return new Catalogue(reader.rows);
	}

	private void readFile(String file, String text) {
		try {
			YamlMap.parse(file, text).list("rows").forEach(this::readRow);
		}
		catch (YamlFault ex) {
			this.faults.add(ex.getMessage());
		}
	}

	private void readRow(YamlMap map) {
		try {
			map.allowOnly(ENTRIES);
			String id = map.text("id");
			if (!this.known.contains(id)) {
				throw map.fault("id", "unknown rule " + id);
			}
			if (this.rows.put(id, row(id, map)) != null) {
				throw map.fault("id", id + " is listed twice");
			}
		}
		catch (YamlFault ex) {
			this.faults.add(ex.getMessage());
		}
	}

	private static CatalogueRow row(String id, YamlMap map) {
		Treatment treatment = Treatment.ofCode(map.text("treatment"))
			.orElseThrow(() -> map.fault("treatment", "unknown treatment " + map.text("treatment")));
		Topic topic = Topic.ofCode(map.text("topic"))
			.orElseThrow(() -> map.fault("topic", "unknown topic " + map.text("topic")));
		ReferenceReader reader = new ReferenceReader(id, map);
		return new CatalogueRow(id, treatment, topic, reader.findDate("from"), reader.findDate("to"),
				reader.reference(), reason(id, treatment, map));
	}

	private static @Nullable String reason(String id, Treatment treatment, YamlMap map) {
		String reason = map.find("reason");
		if ((treatment == Treatment.OUT_OF_SCOPE) != (reason != null)) {
			throw map.fault("reason", id + ": a reason is needed for a rule out of scope, and only for it");
		}
		return reason;
	}

	private void checkWhole(String file) {
		this.known.stream()
			.filter((id) -> !this.rows.containsKey(id))
			.forEach((id) -> this.faults.add(file + ": " + id + " is not listed"));
		for (Rule rule : Rule.values()) {
			CatalogueRow row = this.rows.get(rule.row());
			if (row != null && row.treatment() != Treatment.IMPLEMENTED) {
				this.faults.add(file + ": " + rule.id() + " has numbers, so " + row.id() + " is counted");
			}
		}
	}

}
