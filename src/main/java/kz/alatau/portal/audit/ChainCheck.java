package kz.alatau.portal.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Whether the trail is as it was written.
 *
 * @param at when it was checked
 * @param entries how many entries follow each other unbroken from the first
 * @param hash hash of the last of them: whoever wrote it down can tell later that nothing
 * before it was rewritten
 * @param since when the first of them was recorded, empty without entries
 * @param brokenAt number of the first entry that was changed or is missing, if one is
 */
public record ChainCheck(Instant at, long entries, String hash, @Nullable Instant since, @Nullable Long brokenAt) {

	public boolean isUnbroken() {
		return this.brokenAt == null;
	}

}
