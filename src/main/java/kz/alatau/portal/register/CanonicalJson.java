package kz.alatau.portal.register;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in exactly one form (RFC 8785): members in the order of their UTF-16 code units,
 * no white space, as few escapes as can be; Unicode text is left as it is. Of numbers
 * only whole ones within ±(2⁵³ − 1) are taken, exact decimals stand in the register as
 * strings: so the number format of ECMAScript, which the ready-made libraries exist for,
 * is not needed.
 */
public final class CanonicalJson {

	private static final long LARGEST = (1L << 53) - 1;

	private static final int FIRST_PRINTABLE = 0x20;

	private static final JsonMapper READER = JsonMapper
		.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private CanonicalJson() {
	}

	/**
	 * Writes maps with text keys, lists, text, whole numbers, truth values and null.
	 * @throws IllegalArgumentException when there is anything else
	 */
	public static String write(@Nullable Object value) {
		StringBuilder json = new StringBuilder();
		append(value, json);
		return json.toString();
	}

	/**
	 * Reads a JSON object.
	 * @throws IllegalArgumentException when the text is none, or not in canonical form
	 */
	public static Map<String, @Nullable Object> read(String text) {
		Map<String, @Nullable Object> members = parse(text);
		if (!write(members).equals(text)) {
			throw new IllegalArgumentException("Not in canonical form (RFC 8785)");
		}
		return members;
	}

	@SuppressWarnings("unchecked")
	private static Map<String, @Nullable Object> parse(String text) {
		try {
			if (READER.readValue(text, Object.class) instanceof Map<?, ?> members) {
				return (Map<String, @Nullable Object>) members;
			}
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("No JSON: " + ex.getOriginalMessage(), ex);
		}
		throw new IllegalArgumentException("No JSON object");
	}

	private static void append(@Nullable Object value, StringBuilder json) {
		switch (value) {
			case null -> json.append("null");
			case String text -> appendText(text, json);
			case Boolean truth -> json.append(truth);
			case Integer number -> json.append(number);
			case Long number -> json.append(exact(number));
			case List<?> list -> appendList(list, json);
			case Map<?, ?> map -> appendMap(map, json);
			default -> throw new IllegalArgumentException("The register takes no " + value.getClass().getName());
		}
	}

	private static long exact(long number) {
		if (number > LARGEST || number < -LARGEST) {
			throw new IllegalArgumentException("Not every reader keeps " + number + " exact: write it as text");
		}
		return number;
	}

	private static void appendList(List<?> list, StringBuilder json) {
		String separator = "[";
		for (Object element : list) {
			json.append(separator);
			append(element, json);
			separator = ",";
		}
		json.append(list.isEmpty() ? "[]" : "]");
	}

	private static void appendMap(Map<?, ?> map, StringBuilder json) {
		// String compares by UTF-16 code units, as RFC 8785 wants.
		Map<String, @Nullable Object> sorted = new TreeMap<>();
		map.forEach((name, value) -> sorted.put((String) name, value));
		String separator = "{";
		for (Map.Entry<String, @Nullable Object> member : sorted.entrySet()) {
			json.append(separator);
			appendText(member.getKey(), json);
			json.append(':');
			append(member.getValue(), json);
			separator = ",";
		}
		json.append(sorted.isEmpty() ? "{}" : "}");
	}

	private static void appendText(String text, StringBuilder json) {
		json.append('"');
		text.codePoints().forEach((codePoint) -> appendCharacter(codePoint, json));
		json.append('"');
	}

	private static void appendCharacter(int codePoint, StringBuilder json) {
		switch (codePoint) {
			case '"' -> json.append("\\\"");
			case '\\' -> json.append("\\\\");
			case '\b' -> json.append("\\b");
			case '\f' -> json.append("\\f");
			case '\n' -> json.append("\\n");
			case '\r' -> json.append("\\r");
			case '\t' -> json.append("\\t");
			default -> appendPlain(codePoint, json);
		}
	}

	private static void appendPlain(int codePoint, StringBuilder json) {
		if (codePoint < FIRST_PRINTABLE) {
			json.append("\\u%04x".formatted(codePoint));
		}
		else if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
			throw new IllegalArgumentException("Half a character: U+%04X".formatted(codePoint));
		}
		else {
			json.appendCodePoint(codePoint);
		}
	}

}
