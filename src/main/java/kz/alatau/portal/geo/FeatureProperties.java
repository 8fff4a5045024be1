package kz.alatau.portal.geo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** The properties of one feature: single values as they are written. */
final class FeatureProperties {

	private static final String FIELD = "properties";

	private static final int MOST_CHARACTERS = 1_000_000;

	private final Map<String, String> values = new HashMap<>();

	private final Set<String> nested = new HashSet<>(0);

	private int characters;

	/** Reads the value that starts here. */
	void read(JsonTokens tokens, Findings findings) {
		if (tokens.current() == JsonToken.VALUE_NULL) {
			return;
		}
		if (tokens.current() != JsonToken.START_OBJECT) {
			findings.add(FIELD, Kind.NOT_A_FEATURE, FIELD);
			tokens.skip();
			return;
		}
		while (tokens.next() == JsonToken.PROPERTY_NAME) {
			boolean repeated = tokens.isRepeated();
			String name = tokens.member();
			if (repeated) {
				tokens.skip();
			}
			else {
				read(name, tokens, findings);
			}
		}
	}

	private void read(String name, JsonTokens tokens, Findings findings) {
		switch (tokens.current()) {
			case START_OBJECT, START_ARRAY -> {
				tokens.skip();
				this.nested.add(name);
			}
			case VALUE_NULL -> {
			}
			default -> {
				if (!tokens.noteNumber(name)) {
					keep(name, tokens.text(), findings);
				}
			}
		}
	}

	private void keep(String name, String value, Findings findings) {
		this.characters += name.length() + value.length();
		if (this.characters > MOST_CHARACTERS) {
			findings.add(FIELD, Kind.TOO_LARGE, "> " + MOST_CHARACTERS);
			this.characters = MOST_CHARACTERS;
		}
		else {
			this.values.put(name, value);
		}
	}

	/** The first of these that the feature has; empty if none. */
	String firstOf(List<String> names) {
		return names.stream()
			.map(this.values::get)
			.filter((value) -> value != null && !value.isBlank())
			.map(String::strip)
			.findFirst()
			.orElse("");
	}

	@Nullable String value(String name) {
		return this.values.get(name);
	}

	boolean isNested(String name) {
		return this.nested.contains(name);
	}

}
