package kz.alatau.portal.exposure;

/**
 * A stored result and what it rests on.
 *
 * @param <T> the result
 */
public record StoredExposure<T>(SnapshotKey key, T result) {

}
