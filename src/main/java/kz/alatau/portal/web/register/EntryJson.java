package kz.alatau.portal.web.register;

import java.util.List;

import kz.alatau.portal.register.RegisteredEntry;

/**
 * An entry as it is checked.
 *
 * @param leafHash in Base64
 * @param canonical the text of which the leaf is the hash
 */
record EntryJson(long index, String leafHash, String canonical) {

	static EntryJson of(RegisteredEntry entry) {
		return new EntryJson(entry.index(), entry.leafHash().base64(), entry.canonical());
	}

	/** Entries in their order. */
	record Page(List<EntryJson> entries) {

		static Page of(List<RegisteredEntry> entries) {
			return new Page(entries.stream().map(EntryJson::of).toList());
		}

	}

}
