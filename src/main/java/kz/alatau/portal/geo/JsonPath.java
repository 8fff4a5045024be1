package kz.alatau.portal.geo;

import java.util.ArrayDeque;
import java.util.Deque;

import tools.jackson.core.TokenStreamContext;

/**
 * Names a place within a feature, {@code geometry.coordinates[0]}, or at the top of the
 * collection, {@code crs.properties}; a property goes by its bare name.
 */
final class JsonPath {

	private static final String PROPERTIES = ".properties.";

	private JsonPath() {
	}

	static String of(TokenStreamContext context) {
		Deque<String> segments = segments(context);
		StringBuilder path = new StringBuilder();
		segments.forEach(path::append);
		String whole = path.toString();
		if (whole.startsWith(PROPERTIES)) {
			return whole.substring(PROPERTIES.length());
		}
		return whole.startsWith(".") ? whole.substring(1) : whole;
	}

	/** The outermost name only. */
	static String top(TokenStreamContext context) {
		String path = of(context);
		int end = 0;
		while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
			end++;
		}
		return path.substring(0, end);
	}

	private static Deque<String> segments(TokenStreamContext innermost) {
		Deque<String> segments = new ArrayDeque<>();
		for (TokenStreamContext context = innermost; context != null
				&& !context.inRoot(); context = context.getParent()) {
			if (context.inObject() && context.hasCurrentName()) {
				segments.addFirst("." + context.currentName());
			}
			else if (context.inArray() && context.hasCurrentIndex()) {
				segments.addFirst("[" + context.getCurrentIndex() + "]");
			}
		}
		if (segments.size() > 2 && ".features".equals(segments.peekFirst())) {
			segments.removeFirst();
			segments.removeFirst();
		}
		return segments;
	}

}
