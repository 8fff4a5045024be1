package kz.alatau.portal.web.notice.feed;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A feed (RFC 4287).
 *
 * @param self absolute address of the feed
 * @param page absolute address of the page that shows the same
 * @param entries the newest first
 */
record AtomFeed(String id, String title, String author, String language, String self, String page,
		List<AtomEntry> entries) {

	/** When something in it changed last; a feed without entries has never changed. */
	Instant updated() {
		return this.entries.stream()
			.map(AtomEntry::updated)
			.max(Instant::compareTo)
			.orElse(Instant.EPOCH)
			.truncatedTo(ChronoUnit.SECONDS);
	}

}
