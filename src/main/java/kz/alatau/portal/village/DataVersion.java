package kz.alatau.portal.village;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Which villages, dwellings and fields belong together.
 *
 * @param number data version of a result
 * @param kind what this version brought
 * @param rows how many villages, dwellings or fields that was
 * @param basedOn the version in force when it was drafted; empty for the first
 * @param draftedBy user name; empty for the starter data
 * @param publishedAt empty for a draft
 * @param publishedBy user name; empty for a draft and for the starter data
 */
public record DataVersion(int number, VillageDataKind kind, String fileName, int rows, @Nullable Integer basedOn,
		Instant draftedAt, String draftedBy, @Nullable Instant publishedAt, @Nullable String publishedBy) {

	public boolean isDraft() {
		return this.publishedAt == null;
	}

}
