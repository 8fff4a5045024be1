package kz.alatau.portal.incentive.document;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.StringJoiner;

import kz.alatau.portal.incentive.document.Field.Kind;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads the tokens of a case and says where something stands that does not belong. */
final class CaseJsonReader {

	private final JsonParser parser;

	private final CaseEntries entries;

	private final Set<String> seen = new HashSet<>();

	CaseJsonReader(JsonParser parser, CaseEntries entries) {
		this.parser = parser;
		this.entries = entries;
	}

	void root() {
		if (this.parser.nextToken() != JsonToken.START_OBJECT) {
			misshapen("", "object");
			return;
		}
		object("", "");
		if (this.parser.nextToken() != null) {
			this.entries.refuse("", "incentive.error.json-trailing");
		}
	}

	private void object(String path, String pattern) {
		while (this.parser.nextToken() == JsonToken.PROPERTY_NAME) {
			String name = this.parser.currentName();
			this.parser.nextToken();
			String member = path.isEmpty() ? name : path + "." + name;
			if (!this.seen.add(member)) {
				this.entries.refuse(member, "incentive.error.twice");
				this.parser.skipChildren();
			}
			else {
				member(member, pattern, name);
			}
		}
	}

	private void member(String path, String parent, String name) {
		String pattern = parent.isEmpty() ? name : parent + "." + name;
		Field field = Fields.ofPattern(pattern);
		boolean plain = name.indexOf('.') < 0 && name.indexOf('[') < 0;
		if (plain && field != null) {
			value(path, field);
		}
		else if (plain && Fields.isList(pattern)) {
			list(path, pattern);
		}
		else if (plain && Fields.isGroup(pattern)) {
			group(path, pattern);
		}
		else {
			unknown(path, parent, name);
		}
	}

	private void unknown(String path, String parent, String name) {
		String near = NearNames.find(path, parent, name);
		if (near.isEmpty()) {
			this.entries.refuse(path, "incentive.error.unknown");
		}
		else {
			this.entries.refuse(path, "incentive.error.unknown-near", near);
		}
		this.parser.skipChildren();
	}

	private void group(String path, String pattern) {
		switch (this.parser.currentToken()) {
			case START_OBJECT -> object(path, pattern);
			case VALUE_NULL -> {
			}
			default -> misshapen(path, "object");
		}
	}

	private void list(String path, String pattern) {
		if (this.parser.currentToken() == JsonToken.VALUE_NULL) {
			return;
		}
		if (this.parser.currentToken() != JsonToken.START_ARRAY) {
			misshapen(path, "list");
			return;
		}
		int most = Field.mostEntries(pattern);
		for (int i = 0; this.parser.nextToken() != JsonToken.END_ARRAY; i++) {
			if (i < most) {
				entry(path + "[" + i + "]", pattern + "[]");
			}
			else {
				this.entries.refuseMore(path, most);
				this.parser.skipChildren();
			}
		}
	}

	private void entry(String path, String pattern) {
		int before = this.entries.found();
		group(path, pattern);
		if (this.entries.found() == before) {
			this.entries.refuse(path, "incentive.error.empty-entry");
		}
	}

	private void value(String path, Field field) {
		FieldPath place = FieldPath.parse(path);
		JsonToken token = this.parser.currentToken();
		if (token == JsonToken.VALUE_NULL || place == null) {
			return;
		}
		if (token.isScalarValue()) {
			this.entries.put(place, field, text());
		}
		else if (token == JsonToken.START_ARRAY && field.kind() == Kind.AMOUNTS) {
			this.entries.put(place, field, amounts(path));
		}
		else {
			misshapen(path, "value");
		}
	}

	private String amounts(String path) {
		StringJoiner amounts = new StringJoiner(FieldText.BETWEEN_AMOUNTS);
		while (this.parser.nextToken() != JsonToken.END_ARRAY) {
			if (!this.parser.currentToken().isScalarValue()) {
				misshapen(path, "value");
			}
			else if (amounts.length() <= CaseEntries.LONGEST_TEXT) {
				amounts.add(text());
			}
		}
		return amounts.toString();
	}

	private String text() {
		String text = this.parser.getString();
		if (!this.parser.currentToken().isNumeric() || text.length() > FieldText.LONGEST) {
			return text;
		}
		BigDecimal number = new BigDecimal(text);
		// A few signs can name a number that would fill the memory.
		return (Math.abs(number.scale()) <= FieldText.LONGEST) ? FieldText.plain(number) : text;
	}

	private void misshapen(String path, String shape) {
		this.entries.refuse(path, "incentive.error.shape", shape);
		this.parser.skipChildren();
	}

}
