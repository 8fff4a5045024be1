package kz.alatau.portal.incentive.document;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the field that was meant by a name no field has. */
final class NearNames {

	private static final int LONGEST = 40;

	private NearNames() {
	}

	/**
	 * The known path that is nearest: first among the fields beside it, then a field of
	 * the same name elsewhere.
	 * @param path where the name stands
	 * @param parent the pattern of what it stands in
	 * @return empty if none is near
	 */
	static String find(String path, String parent, String name) {
		String near = find(parent, name);
		boolean beside = !parent.isEmpty() && parent(near).equals(parent);
		return beside ? path.substring(0, path.length() - name.length()) + near.substring(parent.length() + 1) : near;
	}

	private static String find(String parent, String name) {
		if (name.length() > LONGEST) {
			return "";
		}
		List<String> known = Stream.concat(Fields.all().stream().map(Field::path), Fields.groupPatterns().stream())
			.map((path) -> path.endsWith("[]") ? path.substring(0, path.length() - 2) : path)
			.sorted()
			.toList();
		String searched = name.toLowerCase(Locale.ROOT);
		return known.stream()
			.filter((path) -> parent(path).equals(parent))
			.filter((path) -> distance(searched, last(path)) <= Math.max(1, name.length() / 3))
			.min(Comparator.comparingInt((path) -> distance(searched, last(path))))
			.or(() -> known.stream().filter((path) -> last(path).equals(searched) || path.equals(name)).findFirst())
			.orElse("");
	}

	private static String parent(String path) {
		return path.substring(0, Math.max(0, path.lastIndexOf('.')));
	}

	private static String last(String path) {
		return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
	}

	/** How many letters must be put in, taken out or changed. */
	private static int distance(String left, String right) {
		int[] row = new int[right.length() + 1];
		for (int j = 0; j < row.length; j++) {
			row[j] = j;
		}
		for (int i = 1; i <= left.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j < row.length; j++) {
				int change = diagonal + ((left.charAt(i - 1) != right.charAt(j - 1)) ? 1 : 0);
				diagonal = row[j];
				row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[right.length()];
	}

}
