package kz.alatau.portal.register;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the register.
 *
 * @param index its number in the register, from 0
 * @param number of the notice or the plan
 * @param canonical its text, canonical JSON; empty if a court has ordered its removal
 * @param leafHash its leaf in the tree
 * @param removedBy number of the entry that says so, empty if the text is there
 */
public record RegisteredEntry(long index, EntryKind kind, String number, int version, @Nullable String canonical,
		TreeHash leafHash, Instant createdAt, @Nullable Long removedBy) {

	/** Whether a court has ordered that its text is taken away. */
	public boolean isRemoved() {
		return this.removedBy != null;
	}

	/** Whether it is the very text that the other would be entered as. */
	public boolean isOf(RegisterEntry other) {
		return this.leafHash.equals(MerkleTree.leaf(other.canonical()));
	}

	/** A removal itself stays: it says why something is missing. */
	boolean isRemovable() {
		return !isRemoved() && this.kind != EntryKind.REMOVAL;
	}

	/**
	 * What stands in it.
	 * @return empty where the text is not there, or was changed behind the register's
	 * back
	 */
	public Map<String, @Nullable Object> members() {
		try {
			return (this.canonical != null) ? CanonicalJson.read(this.canonical) : Map.of();
		}
		catch (IllegalArgumentException ex) {
			// The check will say so.
			return Map.of();
		}
	}

}
