package kz.alatau.portal.web.register;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import kz.alatau.portal.register.RegisteredEntry;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is checked.
 *
 * @param leafHash in Base64
 * @param canonical the text of which the leaf is the hash; null if a court has ordered
 * its removal
 * @param removed only then
 */
record EntryJson(long index, String leafHash, @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String canonical,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Removed removed) {

	static EntryJson of(RegisteredEntry entry) {
		Long removal = entry.removedBy();
		return new EntryJson(entry.index(), entry.leafHash().base64(), entry.canonical(),
				(removal != null) ? new Removed(removal) : null);
	}

	/**
	 * Where it stands that the text was taken away, and why.
	 *
	 * @param by number of an entry of the kind REMOVAL
	 */
	record Removed(long by) {

	}

	/** Entries in their order. */
	record Page(List<EntryJson> entries) {

		static Page of(List<RegisteredEntry> entries) {
			return new Page(entries.stream().map(EntryJson::of).toList());
		}

	}

}
