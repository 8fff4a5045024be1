package kz.alatau.portal.incentive.document;

import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is written: in the form, in a link, in JSON, in a certificate. It holds
 * the text of each field by its path; a value that means the same has the same text, and
 * what is written though it is understood anyway is not kept. So the same case has the
 * same link and the same JSON wherever it comes from.
 */
public final class CaseDocument {

	/** Nothing was written. */
	public static final CaseDocument EMPTY = new CaseDocument(new CaseEntries(), List.of());

	private static final int MOST_UNKNOWN = 20;

	private static final int LONGEST_UNKNOWN = 60;

	private final Map<String, String> texts;

	private final List<String> unknown;

	private final List<Refusal> faults;

	CaseDocument(CaseEntries entries, List<String> unknown) {
		this.texts = Collections.unmodifiableMap(entries.texts());
		this.unknown = List.copyOf(unknown);
		this.faults = entries.faults();
	}

	/**
	 * A form or the query of a link. Blank values are as if they were not sent, and names
	 * that no field has are left out.
	 */
	public static CaseDocument ofParameters(Map<String, List<String>> parameters) {
		CaseEntries entries = new CaseEntries();
		List<String> unknown = new ArrayList<>();
		parameters.forEach((name, values) -> {
			FieldPath path = FieldPath.parse(name);
			Field field = (path != null) ? Fields.find(path).orElse(null) : null;
			if (path != null && field != null) {
				entries.put(path, field, joined(values));
			}
			else if (unknown.size() < MOST_UNKNOWN) {
				unknown.add(CaseEntries.clean(name, LONGEST_UNKNOWN));
			}
		});
		return new CaseDocument(entries, unknown);
	}

	/** Two different values make a text that no field can be read from. */
	private static String joined(List<String> values) {
		return values.stream()
			.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.distinct()
			.collect(Collectors.joining(" / "));
	}

	/** JSON; what is wrong with it is among the {@link #faults()}. */
	public static CaseDocument ofJson(String json) {
		return CaseJson.read(json);
	}

	/** JSON in UTF-8; what is wrong with it is among the {@link #faults()}. */
	public static CaseDocument ofJson(InputStream json) {
		return CaseJson.read(json);
	}

	/** The text of every field by its path, in the order of the paths. */
	public Map<String, String> texts() {
		return this.texts;
	}

	/** The text of a field; empty where it says nothing of its own. */
	public @Nullable String text(String path) {
		return this.texts.get(path);
	}

	/** Whether anything is written under a path, such as {@code contract}. */
	public boolean has(String path) {
		return !under(Set.of(path)).isEmpty();
	}

	/** The fields that stand under any of the paths. */
	List<String> under(Set<String> paths) {
		return this.texts.keySet()
			.stream()
			.filter((field) -> paths.stream().anyMatch((path) -> isUnder(field, path)))
			.toList();
	}

	/**
	 * The entries of a list that are there: of {@code land}, {@code land[0]} and so on.
	 */
	public List<String> entries(String list) {
		return this.texts.keySet()
			.stream()
			.filter((path) -> path.startsWith(list + "["))
			.map((path) -> path.substring(0, path.indexOf(']', list.length()) + 1))
			.distinct()
			.toList();
	}

	/** Names that were sent and are no fields, at most twenty of them. */
	public List<String> unknown() {
		return this.unknown;
	}

	/** What is wrong with the writing itself; a case with faults is refused. */
	public List<Refusal> faults() {
		return this.faults;
	}

	/**
	 * The same with another text in one field; a blank one takes it out.
	 * @throws IllegalArgumentException if there is no such field
	 */
	public CaseDocument with(String path, String text) {
		CaseEntries entries = new CaseEntries();
		this.texts.forEach((other, written) -> {
			if (!other.equals(path)) {
				put(entries, other, written);
			}
		});
		put(entries, path, text);
		return new CaseDocument(entries, this.unknown);
	}

	private static void put(CaseEntries entries, String path, String text) {
		FieldPath place = FieldPath.parse(path);
		if (place == null) {
			throw new IllegalArgumentException("No field: " + path);
		}
		entries.put(place, Fields.find(place).orElseThrow(() -> new IllegalArgumentException("No field: " + path)),
				text);
	}

	/** JSON with sorted names and without spaces; numbers as they are, without zeros. */
	public String toJson() {
		return CaseJsonWriter.write(this.texts);
	}

	/** The query of a link, encoded. */
	public String toQuery() {
		return this.texts.entrySet()
			.stream()
			.map((entry) -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
			.collect(Collectors.joining("&"));
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	static boolean isUnder(String field, String path) {
		return field.startsWith(path) && (field.length() == path.length() || field.charAt(path.length()) == '.'
				|| field.charAt(path.length()) == '[');
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof CaseDocument document && this.texts.equals(document.texts)
				&& this.faults.equals(document.faults);
	}

	@Override
	public int hashCode() {
		return this.texts.hashCode();
	}

	@Override
	public String toString() {
		return toJson();
	}

}
