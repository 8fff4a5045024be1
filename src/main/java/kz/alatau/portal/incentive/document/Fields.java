package kz.alatau.portal.incentive.document;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The catalogue of all fields of a case, for the form, the labels and the description of
 * the interface.
 */
public final class Fields {

	private static final Map<String, Field> BY_PATH = byPath();

	/** Patterns of everything that holds fields: groups, and lists with brackets. */
	private static final Set<String> GROUPS = groups();

	private Fields() {
	}

	/** All fields in the order of the form. */
	public static List<Field> all() {
		return List.copyOf(BY_PATH.values());
	}

	/** The field of a place in a case, such as {@code land[0].area}. */
	public static Optional<Field> find(String path) {
		Field field = BY_PATH.get(path);
		if (field != null) {
			return path.contains("[]") ? Optional.empty() : Optional.of(field);
		}
		FieldPath place = FieldPath.parse(path);
		return (place != null) ? find(place) : Optional.empty();
	}

	/** How many entries of a list are read, such as those of {@code land}. */
	public static int mostEntries(String list) {
		return Field.mostEntries(list.replaceAll("\\[\\d+]", "[]"));
	}

	static Optional<Field> find(FieldPath path) {
		return Optional.ofNullable(BY_PATH.get(path.pattern()));
	}

	static @Nullable Field ofPattern(String pattern) {
		return BY_PATH.get(pattern);
	}

	/** Whether fields stand under a name, such as {@code contract} or {@code land[]}. */
	static boolean isGroup(String pattern) {
		return GROUPS.contains(pattern);
	}

	/** Whether a list stands there, such as {@code land}. */
	static boolean isList(String pattern) {
		return GROUPS.contains(pattern + "[]");
	}

	static Set<String> groupPatterns() {
		return GROUPS;
	}

	private static Map<String, Field> byPath() {
		Map<String, Field> fields = new LinkedHashMap<>();
		FieldList.all().forEach((field) -> fields.put(field.path(), field));
		return Collections.unmodifiableMap(fields);
	}

	private static Set<String> groups() {
		Set<String> groups = new HashSet<>();
		for (String path : BY_PATH.keySet()) {
			for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
				groups.add(path.substring(0, dot));
			}
		}
		return Set.copyOf(groups);
	}

}
