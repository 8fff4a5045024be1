package kz.alatau.portal.web.incentive.words;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.incentive.Operation;

/** A step as one line: with names or with numbers. */
record Formulas(Sentences sentences) {

	/** The names as they stand inside of a sentence. */
	String words(Operation operation, List<String> labels) {
		return capital(line(operation, labels.stream().map(Formulas::inner).toList()));
	}

	/** Numbers below zero stand in brackets behind an operator. */
	String numbers(Operation operation, List<String> values) {
		List<String> safe = new ArrayList<>();
		for (String value : values) {
			boolean bare = safe.isEmpty() || !(value.startsWith("-") || value.startsWith("\u2212"));
			safe.add(bare ? value : "(" + value + ")");
		}
		return capital(line(operation, safe));
	}

	private String line(Operation operation, List<String> parts) {
		return switch (operation) {
			case SUM -> String.join(" + ", parts);
			case DIFFERENCE -> String.join(" − ", parts);
			case PRODUCT -> String.join(" × ", parts);
			case QUOTIENT -> String.join(" ÷ ", parts);
			case REST -> "1 − " + parts.getFirst();
			case SMALLEST, LARGEST -> sentence(operation, List.of(String.join("; ", parts)));
			default -> sentence(operation, parts);
		};
	}

	private String sentence(Operation operation, List<String> parts) {
		return this.sentences.of("incentive.operation." + operation, parts.toArray());
	}

	static String capital(String text) {
		return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
	}

	/** Small, unless it begins with an abbreviation. */
	static String inner(String label) {
		boolean word = label.length() > 1 && Character.isLowerCase(label.charAt(1));
		return word ? label.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + label.substring(1) : label;
	}

}
