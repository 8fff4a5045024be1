package kz.alatau.portal.relocation;

import java.time.Instant;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

/**
 * Who has a hand in an edition; for staff only.
 *
 * @param authors user names of all who wrote any of it
 * @param reviewer user name, empty while nobody has reviewed it
 * @param sentAt when it was last handed to review
 * @param remark what whoever sent it back wants changed, empty where nobody did
 */
public record NoticePeople(SortedSet<String> authors, String reviewer, @Nullable Instant sentAt, String remark) {

	/** Whether somebody may review it as far as the four eyes go. */
	public boolean mayReview(String username) {
		return !this.authors.contains(username);
	}

	/** Whether somebody may publish it as far as the four eyes go. */
	public boolean mayPublish(String username) {
		return mayReview(username) && !this.reviewer.equals(username);
	}

}
