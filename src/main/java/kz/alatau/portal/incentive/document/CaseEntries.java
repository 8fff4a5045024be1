package kz.alatau.portal.incentive.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import kz.alatau.portal.shared.Refusal;

/** Collects the values of a case within bounds; what is too much becomes a fault. */
final class CaseEntries {

	static final int MOST = 600;

	static final int LONGEST_TEXT = 400;

	private static final int LONGEST_PATH = 100;

	private static final int MOST_FAULTS = 50;

	private final SortedMap<FieldPath, String> texts = new TreeMap<>();

	private final Map<String, Refusal> faults = new LinkedHashMap<>();

	/** Takes a value, unless it says no more than no value would. */
	void put(FieldPath path, Field field, String written) {
		String text = clean(written, LONGEST_TEXT);
		String plain = FieldText.plain(field, text);
		if (text.isBlank() || plain.equals(field.standard()) || !isWithin(path)) {
			return;
		}
		if (this.texts.size() == MOST && !this.texts.containsKey(path)) {
			refuse("", "incentive.error.too-many-fields", MOST);
			return;
		}
		this.texts.put(path, plain);
	}

	/** Only the first reason of a place. */
	void refuse(String path, String messageKey, Object... arguments) {
		String place = clean(path, LONGEST_PATH);
		if (this.faults.size() < MOST_FAULTS) {
			this.faults.putIfAbsent(place, Refusal.of(place, messageKey, arguments));
		}
	}

	void refuseMore(String list, int most) {
		refuse(list, "incentive.error.too-many-entries", most);
	}

	List<Refusal> faults() {
		return List.copyOf(this.faults.values());
	}

	/** How many values and faults there are. */
	int found() {
		return this.texts.size() + this.faults.size();
	}

	/**
	 * The values in order. Lists have no gaps, unless there are faults that name a place.
	 */
	Map<String, String> texts() {
		Map<String, String> ordered = new LinkedHashMap<>();
		Map<String, Map<Integer, Integer>> places = new HashMap<>();
		this.texts.forEach((path, text) -> {
			FieldPath place = this.faults.isEmpty() ? closedUp(path, places) : path;
			ordered.put(place.toString(), text);
		});
		return ordered;
	}

	private static FieldPath closedUp(FieldPath path, Map<String, Map<Integer, Integer>> places) {
		List<FieldPath.Part> parts = new ArrayList<>();
		for (FieldPath.Part part : path.parts()) {
			String list = new FieldPath(parts) + "." + part.name();
			Integer index = part.index();
			if (index != null) {
				Map<Integer, Integer> known = places.computeIfAbsent(list, (key) -> new HashMap<>());
				index = known.computeIfAbsent(index, (key) -> known.size());
			}
			parts.add(new FieldPath.Part(part.name(), index));
		}
		return new FieldPath(parts);
	}

	private boolean isWithin(FieldPath path) {
		for (int i = 0; i < path.parts().size(); i++) {
			Integer index = path.parts().get(i).index();
			if (index != null) {
				String list = new FieldPath(path.parts().subList(0, i + 1)).toString();
				String name = list.substring(0, list.lastIndexOf('['));
				int most = Fields.mostEntries(name);
				if (index >= most) {
					refuseMore(name, most);
					return false;
				}
			}
		}
		return true;
	}

	/** Bounded, and without signs that cannot be shown; what was cut off is seen. */
	static String clean(String text, int longest) {
		String cut = (text.length() > longest) ? text.substring(0, longest - 1) + "…" : text;
		if (cut.codePoints().noneMatch(CaseEntries::isInvisible)) {
			return cut;
		}
		return cut.codePoints()
			.map((sign) -> isInvisible(sign) ? '\ufffd' : sign)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private static boolean isInvisible(int sign) {
		int type = Character.getType(sign);
		return type == Character.CONTROL || type == Character.SURROGATE;
	}

}
