package kz.alatau.portal.incentive.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of the form: group after group, in a list entry after entry. What no field
 * has comes last.
 */
final class FormOrder implements Comparator<String> {

	private static final Pattern INDEX = Pattern.compile("\\[(\\d{1,6})]");

	private static final Map<String, Integer> PLACES = places();

	private static final Comparator<String> ORDER = Comparator.comparingInt(FormOrder::group)
		.thenComparingInt(FormOrder::entry)
		.thenComparingInt((path) -> place(INDEX.matcher(path).replaceAll("[]")))
		.thenComparing(Comparator.naturalOrder());

	@Override
	public int compare(String left, String right) {
		return ORDER.compare(left, right);
	}

	private static int group(String path) {
		return place(path.split("[.\\[]", 2)[0]);
	}

	private static int entry(String path) {
		Matcher index = INDEX.matcher(path);
		return index.find() ? Integer.parseInt(index.group(1)) : 0;
	}

	private static int place(String pattern) {
		return PLACES.getOrDefault(pattern, Integer.MAX_VALUE);
	}

	/** Of every field and of everything that fields stand in. */
	private static Map<String, Integer> places() {
		Map<String, Integer> places = new HashMap<>();
		List<Field> fields = Fields.all();
		for (int i = 0; i < fields.size(); i++) {
			String path = fields.get(i).path();
			for (int end = path.length(); end > 0; end = Math.max(path.lastIndexOf('.', end - 1),
					path.lastIndexOf('[', end - 1))) {
				places.putIfAbsent(path.substring(0, end), i);
			}
			places.putIfAbsent(path, i);
		}
		return places;
	}

}
