package kz.alatau.portal.incentive.document;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import kz.alatau.portal.incentive.document.Field.Kind;

/**
 * Writes a case in the one form of JSON it has: names in the order of their signs, no
 * spaces, as RFC 8785 wants it. Numbers are exact decimals, which that RFC does not know.
 */
final class CaseJsonWriter {

	private final SortedMap<String, Object> root = new TreeMap<>();

	private CaseJsonWriter() {
	}

	static String write(Map<String, String> texts) {
		CaseJsonWriter writer = new CaseJsonWriter();
		texts.forEach((path, text) -> {
			FieldPath place = FieldPath.parse(path);
			if (place != null) {
				writer.put(place, value(Fields.find(place).orElseThrow(), text));
			}
		});
		return json(writer.root);
	}

	private void put(FieldPath path, String json) {
		SortedMap<String, Object> group = this.root;
		for (FieldPath.Part part : path.parts().subList(0, path.parts().size() - 1)) {
			group = within(group, part);
		}
		group.put(path.parts().getLast().name(), json);
	}

	@SuppressWarnings("unchecked")
	private static SortedMap<String, Object> within(SortedMap<String, Object> group, FieldPath.Part part) {
		Integer index = part.index();
		if (index == null) {
			return (SortedMap<String, Object>) group.computeIfAbsent(part.name(),
					(name) -> new TreeMap<String, Object>());
		}
		var list = (SortedMap<Integer, Object>) group.computeIfAbsent(part.name(),
				(name) -> new TreeMap<Integer, Object>());
		return (SortedMap<String, Object>) list.computeIfAbsent(index, (place) -> new TreeMap<String, Object>());
	}

	private static String json(Object node) {
		if (!(node instanceof SortedMap<?, ?> map)) {
			return node.toString();
		}
		return (!map.isEmpty() && map.firstKey() instanceof Integer) ? list(map.values())
				: map.entrySet()
					.stream()
					.map((entry) -> quoted(entry.getKey().toString()) + ":" + json(entry.getValue()))
					.collect(Collectors.joining(",", "{", "}"));
	}

	private static String list(Collection<?> values) {
		return values.stream().map(CaseJsonWriter::json).collect(Collectors.joining(",", "[", "]"));
	}

	private static String value(Field field, String text) {
		boolean bare = field.kind().isNumber() ? FieldText.number(field.kind(), text) != null
				: field.kind() == Kind.YES_NO && ("true".equals(text) || "false".equals(text));
		if (bare) {
			return text;
		}
		if (field.kind() == Kind.AMOUNTS && FieldText.amounts(text) != null) {
			return "[" + text.replace(FieldText.BETWEEN_AMOUNTS, ",") + "]";
		}
		return quoted(text);
	}

	/** Signs that JSON cannot hold are none of the text's. */
	private static String quoted(String text) {
		return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
	}

}
