package kz.alatau.portal.relocation;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A notice as staff see it, in any state.
 *
 * @param version to be handed back with a change, so that nobody overwrites what another
 * has just saved
 * @param updatedBy who wrote the content last
 * @param updatedAt when the content was written last
 * @param publishedOn day in Asia/Almaty, empty for a draft
 */
public record NoticeView(NoticeNumber number, NoticeStatus status, long version, NoticeContent content,
		String updatedBy, Instant updatedAt, @Nullable LocalDate publishedOn, @Nullable Withdrawal withdrawal) {

	public boolean isDraft() {
		return this.status == NoticeStatus.DRAFT;
	}

	/**
	 * What readers see, or for a draft would see if it were published on the day.
	 */
	public PublishedNotice asPublic(LocalDate day) {
		LocalDate from = (this.publishedOn != null) ? this.publishedOn : day;
		return new PublishedNotice(this.number, this.content, from, this.withdrawal);
	}

}
