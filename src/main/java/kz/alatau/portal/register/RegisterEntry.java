package kz.alatau.portal.register;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import kz.alatau.portal.shared.Language;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is to be entered. Values have types, so that there is one way to write each:
 * instants in UTC to the second, days as in ISO 8601, exact decimals as text without
 * powers of ten. Each method gives a new entry with one member more.
 */
public final class RegisterEntry {

	/** Member of a removal: number of the entry whose text is taken away. */
	public static final String REMOVED_INDEX = "removed_index";

	/** Member of a removal: the leaf hash of that entry in Base64, which stays. */
	public static final String REMOVED_LEAF_HASH = "removed_leaf_hash";

	/** In bytes of canonical JSON. */
	static final int LONGEST = 1_000_000;

	private static final int LONGEST_NUMBER = 100;

	private static final String ATTACHMENTS = "attachments";

	private final EntryKind kind;

	private final String number;

	private final int version;

	private final Map<String, @Nullable Object> members;

	private RegisterEntry(EntryKind kind, String number, int version, Map<String, @Nullable Object> members) {
		if (number.isBlank() || number.length() > LONGEST_NUMBER || version < 1) {
			throw new IllegalArgumentException(
					"Nothing can be entered as number %s, version %d".formatted(number, version));
		}
		this.kind = kind;
		this.number = number;
		this.version = version;
		this.members = members;
	}

	/**
	 * An entry.
	 * @param number of the notice or the plan; kind, number and version are entered once
	 * @param version counted from 1
	 * @param time of publication
	 */
	public static RegisterEntry of(EntryKind kind, String number, int version, Instant time) {
		return new RegisterEntry(kind, number, version, Map.of()).put("kind", kind.name())
			.put("number", number)
			.put("version", (long) version)
			.put("time", time.truncatedTo(ChronoUnit.SECONDS).toString())
			.put(ATTACHMENTS, List.of());
	}

	/** A text in the languages it is published in; blank ones are left out. */
	public RegisterEntry text(String name, Map<Language, String> texts) {
		Map<String, @Nullable Object> written = new TreeMap<>();
		texts.forEach((language, text) -> {
			if (!text.isBlank()) {
				written.put(language.code(), text);
			}
		});
		return put(name, written);
	}

	public RegisterEntry text(String name, LocalizedText text) {
		return text(name, Map.of(Language.KK, text.kk(), Language.RU, text.ru(), Language.EN, text.en()));
	}

	/** A value; where there is none, the member is null. */
	public RegisterEntry value(String name, @Nullable String value) {
		return put(name, value);
	}

	public RegisterEntry value(String name, long value) {
		return put(name, value);
	}

	public RegisterEntry value(String name, @Nullable Integer value) {
		return put(name, value);
	}

	public RegisterEntry value(String name, boolean value) {
		return put(name, value);
	}

	public RegisterEntry value(String name, @Nullable LocalDate value) {
		return put(name, (value != null) ? value.toString() : null);
	}

	/** An exact decimal, written as text. */
	public RegisterEntry value(String name, @Nullable BigDecimal value) {
		return put(name, (value != null) ? value.toPlainString() : null);
	}

	/** Values in their order. */
	public RegisterEntry values(String name, List<String> values) {
		return put(name, List.copyOf(values));
	}

	/** A file that belongs to what is published. */
	public RegisterEntry attached(String name, HashedContent content) {
		List<Object> attachments = new ArrayList<>((List<?>) this.members.getOrDefault(ATTACHMENTS, List.of()));
		attachments.add(Map.of("name", name, "sha256", content.sha256(), "size", content.size()));
		Map<String, @Nullable Object> more = new HashMap<>(this.members);
		more.put(ATTACHMENTS, attachments);
		return new RegisterEntry(this.kind, this.number, this.version, more);
	}

	private RegisterEntry put(String name, @Nullable Object value) {
		Map<String, @Nullable Object> more = new HashMap<>(this.members);
		if (more.containsKey(name)) {
			throw new IllegalArgumentException("The entry has its " + name + " already");
		}
		more.put(name, value);
		return new RegisterEntry(this.kind, this.number, this.version, more);
	}

	/** Adds what a removal must say: which entry, and the hash that stays. */
	RegisterEntry removing(RegisteredEntry removed) {
		if (this.kind != EntryKind.REMOVAL) {
			throw new IllegalArgumentException("No removal: " + this.kind);
		}
		return value(REMOVED_INDEX, removed.index()).value(REMOVED_LEAF_HASH, removed.leafHash().base64());
	}

	/** Hashes of the files that belong to it. */
	Set<String> files() {
		Set<String> hashes = new TreeSet<>();
		for (Object attachment : (List<?>) Objects.requireNonNull(this.members.get(ATTACHMENTS))) {
			hashes.add(String.valueOf(((Map<?, ?>) attachment).get("sha256")));
		}
		return hashes;
	}

	EntryKind kind() {
		return this.kind;
	}

	String number() {
		return this.number;
	}

	int version() {
		return this.version;
	}

	/**
	 * The text that is entered.
	 * @throws IllegalArgumentException when it is too long
	 */
	String canonical() {
		String json = CanonicalJson.write(this.members);
		int bytes = json.getBytes(StandardCharsets.UTF_8).length;
		if (bytes > LONGEST) {
			throw new IllegalArgumentException("An entry of " + bytes + " bytes is too long");
		}
		return json;
	}

}
