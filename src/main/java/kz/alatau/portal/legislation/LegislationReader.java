package kz.alatau.portal.legislation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the files of law as a whole: either every rule is there, with a reference and
 * without gaps or overlaps of time, or the portal does not start.
 */
final class LegislationReader {

	private final List<String> faults = new ArrayList<>();

	private final Map<Rule, List<DatedSetting>> settings = new EnumMap<>(Rule.class);

	private LegislationReader() {
	}

	/**
	 * @param texts text of each file by its name
	 * @throws LegislationFaultException with all faults
	 */
	static Legislation read(Map<String, String> texts) {
		LegislationReader reader = new LegislationReader();
		texts.forEach(reader::readFile);
		for (Rule rule : Rule.values()) {
			if (reader.faults.isEmpty() && !reader.settings.containsKey(rule)) {
				reader.faults.add("no file sets " + rule.id());
			}
		}
		if (!reader.faults.isEmpty()) {
			throw new LegislationFaultException(reader.faults);
		}
		return new Legislation(reader.settings, RuleSetVersion.of(texts));
	}

	private void readFile(String file, String text) {
		try {
			YamlMap.parse(file, text).list("parameters").forEach(this::readParameter);
		}
		catch (YamlFault ex) {
			this.faults.add(ex.getMessage());
		}
	}

	private void readParameter(YamlMap parameter) {
		try {
			Rule rule = Rule.ofId(parameter.text("id"))
				.orElseThrow(() -> parameter.fault("id", "unknown rule " + parameter.text("id")));
			checkUnit(rule, parameter);
			if (this.settings.containsKey(rule)) {
				throw parameter.fault("id", rule.id() + " is set twice");
			}
			this.settings.put(rule, new SettingsReader(rule).read(parameter.list("values")));
		}
		catch (YamlFault ex) {
			this.faults.add(ex.getMessage());
		}
	}

	private static void checkUnit(Rule rule, YamlMap parameter) {
		String code = parameter.text("unit");
		Unit unit = Unit.ofCode(code).orElseThrow(() -> parameter.fault("unit", "unknown unit " + code));
		if (unit != rule.unit()) {
			throw parameter.fault("unit", rule.id() + " counts " + rule.unit().code() + ", not " + code);
		}
	}

}
