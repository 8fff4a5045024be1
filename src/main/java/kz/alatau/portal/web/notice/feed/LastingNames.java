package kz.alatau.portal.web.notice.feed;

import java.time.Year;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Identifiers of what the portal tells of, which must never change (RFC 4287, 4.2.6; RFC
 * 5545, 3.8.4.7). They are built from the origin of the public register, which must not
 * change either; the address of the portal may.
 */
@Component
class LastingNames {

	/** Since when the portal names things: part of the names. */
	private static final Year SINCE = Year.of(2026);

	private final String host;

	LastingNames(@Value("${portal.register.origin}") String origin) {
		this.host = origin.split("/", 2)[0].replaceAll("[^A-Za-z0-9.-]", "-");
	}

	/**
	 * A name for a feed (RFC 4151).
	 * @param path begins with a slash, without a language where it is the same in all
	 */
	String tag(String path) {
		return "tag:" + this.host + "," + SINCE + ":" + path;
	}

	/** A name for a calendar. */
	String uid(String part) {
		return part + "@" + this.host;
	}

}
