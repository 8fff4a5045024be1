package kz.alatau.portal.relocation.procedure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kz.alatau.portal.legislation.LegislationFaultException;
import kz.alatau.portal.legislation.ReferenceReader;
import kz.alatau.portal.legislation.YamlFault;
import kz.alatau.portal.legislation.YamlMap;
import kz.alatau.portal.relocation.LegalRegime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of the procedure as a whole: every rule of the reference is there, no
 * two versions of it hold on the same day and every clock has its length, or the portal
 * does not start.
 */
final class ProcedureRulesReader {

	private static final List<String> ENTRIES = List.of("id", "limit", "unit", "bound", "from", "to", "act", "article",
			"address", "certainty", "portal", "differs-from");

	private final Set<String> known = RuleIds.all();

	private final List<ProcedureRule> rules = new ArrayList<>();

	private final List<String> faults = new ArrayList<>();

	private ProcedureRulesReader() {
	}

	/**
	 * @param texts text of each file by its name
	 * @throws LegislationFaultException with all faults
	 */
	static ProcedureRules read(Map<String, String> texts) {
		ProcedureRulesReader reader = new ProcedureRulesReader();
		texts.forEach(reader::readFile);
		if (reader.faults.isEmpty()) {
			reader.checkWhole();
		}
		if (!reader.faults.isEmpty()) {
			throw new LegislationFaultException(reader.faults);
		}
		return new ProcedureRules(reader.rules);
	}

	private void readFile(String file, String text) {
		try {
			YamlMap map = YamlMap.parse(file, text);
			map.allowOnly(List.of("regime", "rules"));
			LegalRegime regime = regime(map);
			map.list("rules").forEach((rule) -> readRule(regime, rule));
		}
		catch (YamlFault ex) {
			this.faults.add(ex.getMessage());
		}
	}

	private static @Nullable LegalRegime regime(YamlMap map) {
		String code = map.find("regime");
		return (code == null) ? null
				: Arrays.stream(LegalRegime.values())
					.filter((regime) -> regime.name().equals(code))
					.findFirst()
					.orElseThrow(() -> map.fault("regime", "unknown regime " + code));
	}

	private void readRule(@Nullable LegalRegime regime, YamlMap map) {
		try {
			map.allowOnly(ENTRIES);
			ProcedureRule rule = rule(regime, map);
			if (!this.known.contains(rule.id())) {
				throw map.fault("id", "unknown rule " + rule.id());
			}
			if (this.rules.stream().anyMatch((other) -> isSame(rule, other) && rule.overlaps(other))) {
				throw map.fault("id", rule.id() + " is set twice for the same days");
			}
			this.rules.add(rule);
		}
		catch (YamlFault ex) {
			this.faults.add(ex.getMessage());
		}
	}

	private static boolean isSame(ProcedureRule rule, ProcedureRule other) {
		return rule.id().equals(other.id()) && rule.regime() == other.regime();
	}

	private static ProcedureRule rule(@Nullable LegalRegime regime, YamlMap map) {
		String id = map.text("id");
		ReferenceReader reader = new ReferenceReader(id, map);
		var rule = new ProcedureRule(id, regime, reader.findDate("from"), reader.findDate("to"), reader.reference(),
				new LimitReader(id, map).read(), use(id, map), map.find("differs-from"));
		if (rule.from() != null && rule.to() != null && rule.to().isBefore(rule.from())) {
			throw map.fault("to", id + ": ends before it begins");
		}
		return rule;
	}

	/** Every sentence of the reference says what the portal does with it. */
	private static @Nullable RuleUse use(String id, YamlMap map) {
		String code = map.find("portal");
		if ((code != null) != id.matches("(KZ|AL|REG)-.*")) {
			throw map.fault("portal", id + ": sentences say what the portal does with them, steps do not");
		}
		return (code == null) ? null
				: RuleUse.ofCode(code).orElseThrow(() -> map.fault("portal", "unknown use " + code));
	}

	private void checkWhole() {
		this.known.stream()
			.filter((id) -> this.rules.stream().noneMatch((rule) -> rule.id().equals(id)))
			.forEach((id) -> this.faults.add("no file sets " + id));
		this.rules.stream()
			.filter((rule) -> rule.differsFrom() != null && !this.known.contains(rule.differsFrom()))
			.forEach((rule) -> this.faults.add(rule.id() + " differs from unknown " + rule.differsFrom()));
		for (TimeLimit limit : TimeLimit.values()) {
			if (this.rules.stream().noneMatch((rule) -> rule.id().equals(limit.id()) && rule.limit() != null)) {
				this.faults.add("no file sets the length of " + limit.id());
			}
		}
	}

}
