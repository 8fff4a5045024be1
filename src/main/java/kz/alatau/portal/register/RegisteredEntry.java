package kz.alatau.portal.register;

import java.time.Instant;

/**
 * An entry of the register.
 *
 * @param index its number in the register, from 0
 * @param number of the notice or the plan
 * @param canonical its text, canonical JSON
 * @param leafHash its leaf in the tree
 */
public record RegisteredEntry(long index, EntryKind kind, String number, int version, String canonical,
		TreeHash leafHash, Instant createdAt) {

}
