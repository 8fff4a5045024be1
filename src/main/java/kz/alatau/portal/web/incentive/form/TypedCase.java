package kz.alatau.portal.web.incentive.form;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import kz.alatau.portal.incentive.document.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, word for word. Empty entries of lists are left out and the others
 * numbered without gaps, as the reader of cases numbers them.
 *
 * @param texts by the path of the field
 */
public record TypedCase(Map<String, String> texts) {

	private static final Pattern IN_LIST = Pattern.compile("(\\w+)\\[(\\d{1,6})]\\.(\\w+)(?:\\[(\\d{1,6})]\\.(\\w+))?");

	public TypedCase {
		texts = Map.copyOf(texts);
	}

	/** The fields among the parameters of an address. */
	public static TypedCase of(Map<String, List<String>> parameters) {
		SortedMap<Place, String> inLists = new TreeMap<>();
		Map<String, String> texts = new LinkedHashMap<>();
		parameters.forEach((name, values) -> {
			String text = joined(values);
			if (!text.isBlank() && Fields.find(name).isPresent()) {
				Matcher place = IN_LIST.matcher(name);
				if (place.matches()) {
					inLists.put(Place.of(place), text);
				}
				else {
					texts.put(name, text);
				}
			}
		});
		Map<String, Map<Integer, Integer>> known = new HashMap<>();
		inLists.forEach((place, text) -> texts.put(place.closedUp(known), text));
		return new TypedCase(texts);
	}

	private static String joined(List<String> values) {
		return values.stream()
			.filter((value) -> !value.isBlank())
			.map((value) -> value.replace("\0", "\ufffd"))
			.distinct()
			.collect(Collectors.joining(" / "));
	}

	public boolean isEmpty() {
		return this.texts.isEmpty();
	}

	/** Empty where nothing was typed. */
	public @Nullable String text(String path) {
		return this.texts.get(path);
	}

	/** Whether something was typed in a field or in a field of an entry. */
	boolean has(String path) {
		return this.texts.keySet()
			.stream()
			.anyMatch((field) -> field.equals(path) || field.startsWith(path + "[") || field.startsWith(path + "."));
	}

	/** How many entries of a list were typed. */
	int rows(String list) {
		return (int) this.texts.keySet()
			.stream()
			.filter((field) -> field.startsWith(list + "["))
			.map((field) -> field.substring(0, field.indexOf(']', list.length())))
			.distinct()
			.count();
	}

	/** Where a value stands: {@code buildings[1].values[0].year} at the deepest. */
	private record Place(String list, int index, String field, int innerIndex,
			String innerField) implements Comparable<Place> {

		private static final Comparator<Place> ORDER = Comparator.comparing(Place::list)
			.thenComparingInt(Place::index)
			.thenComparing(Place::field)
			.thenComparingInt(Place::innerIndex)
			.thenComparing(Place::innerField);

		static Place of(Matcher place) {
			boolean inner = place.group(4) != null;
			return new Place(place.group(1), Integer.parseInt(place.group(2)), place.group(3),
					inner ? Integer.parseInt(place.group(4)) : -1, inner ? place.group(5) : "");
		}

		String closedUp(Map<String, Map<Integer, Integer>> known) {
			String outer = this.list + "[" + number(known, this.list, this.index) + "]." + this.field;
			return (this.innerIndex < 0) ? outer
					: outer + "[" + number(known, outer, this.innerIndex) + "]." + this.innerField;
		}

		private static int number(Map<String, Map<Integer, Integer>> known, String list, int index) {
			Map<Integer, Integer> numbers = known.computeIfAbsent(list, (key) -> new HashMap<>());
			return numbers.computeIfAbsent(index, (key) -> numbers.size());
		}

		@Override
		public int compareTo(Place other) {
			return ORDER.compare(this, other);
		}

	}

}
