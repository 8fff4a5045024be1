package kz.alatau.portal.web.notice.feed;

import java.time.Instant;

/**
 * A publication in a feed.
 *
 * @param id stays the same for ever
 * @param address of the edition
 */
record AtomEntry(String id, String title, String summary, String address, Instant published, Instant updated) {

}
