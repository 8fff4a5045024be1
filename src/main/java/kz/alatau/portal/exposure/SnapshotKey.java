package kz.alatau.portal.exposure;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a result rests on, and when it was computed.
 *
 * @param id of the stored result
 * @param roughVillages how many villages in it were counted by area
 * @param schematic whether anything in it rests on what is only schematic
 * @param inForceSince since when pages show it; empty for a preview
 */
public record SnapshotKey(int id, int planVersion, int dataVersion, int methodVersion, int roughVillages,
		boolean schematic, Instant computedAt, @Nullable Instant inForceSince) {

}
