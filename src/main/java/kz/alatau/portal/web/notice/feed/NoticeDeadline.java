package kz.alatau.portal.web.notice.feed;

import java.time.LocalDate;

/**
 * A day by which something has to be done.
 *
 * @param uid stays the same while the deadline is the same one, unique in its notice:
 * letters, digits, full stops and hyphens
 * @param text what has to be done, by whom
 */
public record NoticeDeadline(String uid, LocalDate day, String text) {

	public NoticeDeadline {
		if (!uid.matches("[A-Za-z0-9.-]+")) {
			throw new IllegalArgumentException("No part of an identifier: " + uid);
		}
	}

}
