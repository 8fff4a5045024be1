package kz.alatau.portal.exposure;

import java.time.Instant;

/** What a result rests on, and when it was computed. */
public record SnapshotKey(int planVersion, int dataVersion, int methodVersion, Instant computedAt) {

}
