package kz.alatau.portal.incentive.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Where a value stands in a case, such as {@code land[0].area}. */
record FieldPath(List<Part> parts) implements Comparable<FieldPath> {

	private static final int LONGEST = 100;

	private static final int DEEPEST = 3;

	private static final Pattern PART = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)(?:\\[(0|[1-9][0-9]{0,5})])?");

	private static final Comparator<FieldPath> ORDER = Comparator.comparing((path) -> path.parts, FieldPath::compare);

	FieldPath {
		parts = List.copyOf(parts);
	}

	/** Empty for what cannot be the place of a value. */
	static @Nullable FieldPath parse(String path) {
		if (path.length() > LONGEST) {
			return null;
		}
		List<Part> parts = new ArrayList<>();
		for (String name : path.split("\\.", -1)) {
			Matcher part = PART.matcher(name);
			if (!part.matches() || parts.size() == DEEPEST) {
				return null;
			}
			parts.add(new Part(part.group(1), (part.group(2) != null) ? Integer.valueOf(part.group(2)) : null));
		}
		return new FieldPath(parts);
	}

	/** The path with {@code []} for each place in a list, as fields have it. */
	String pattern() {
		return String.join(".", this.parts.stream().map(Part::pattern).toList());
	}

	@Override
	public int compareTo(FieldPath other) {
		return ORDER.compare(this, other);
	}

	private static int compare(List<Part> left, List<Part> right) {
		for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
			int order = left.get(i).compareTo(right.get(i));
			if (order != 0) {
				return order;
			}
		}
		return left.size() - right.size();
	}

	@Override
	public String toString() {
		return String.join(".", this.parts.stream().map(Part::toString).toList());
	}

	/**
	 * A name on the way.
	 *
	 * @param index place in the list, from 0; empty if it is no list
	 */
	record Part(String name, @Nullable Integer index) implements Comparable<Part> {

		private static final Comparator<Part> ORDER = Comparator.comparing(Part::name)
			.thenComparing((part) -> (part.index != null) ? part.index : -1);

		String pattern() {
			return (this.index != null) ? this.name + "[]" : this.name;
		}

		@Override
		public int compareTo(Part other) {
			return ORDER.compare(this, other);
		}

		@Override
		public String toString() {
			return (this.index != null) ? this.name + "[" + this.index + "]" : this.name;
		}

	}

}
