package kz.alatau.portal.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import kz.alatau.portal.register.EntryKind;
import kz.alatau.portal.register.RegisterEntry;
import org.jspecify.annotations.Nullable;

/**
 * Texts that courts have ordered to be taken away. One may be missing only if a later
 * entry, whose text is there, names it and its hash.
 */
final class Removals {

	/** Entries without a text. */
	private final List<Portal.Entry> missing = new ArrayList<>();

	/** What entries of the kind REMOVAL name, by their own number. */
	private final Map<Long, Named> named = new HashMap<>();

	void read(long index, Map<String, @Nullable Object> members) {
		if (EntryKind.REMOVAL.name().equals(members.get("kind"))
				&& members.get(RegisterEntry.REMOVED_INDEX) instanceof Number removed) {
			this.named.put(index,
					new Named(removed.longValue(), String.valueOf(members.get(RegisterEntry.REMOVED_LEAF_HASH))));
		}
	}

	void miss(Portal.Entry entry) {
		this.missing.add(entry);
	}

	int count() {
		return this.missing.size();
	}

	List<String> faults() {
		return this.missing.stream()
			.filter((entry) -> !new Named(entry.index(), entry.leafHash()).equals(this.named.get(entry.removedBy())))
			.map((entry) -> "entry %d: its text is missing, and entry %d does not name it".formatted(entry.index(),
					entry.removedBy()))
			.toList();
	}

	/** An entry, by its number and its leaf hash in Base64. */
	private record Named(long index, String leafHash) {

	}

}
