package kz.alatau.portal.relocation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import kz.alatau.portal.shared.Portal;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a notice as everybody sees it.
 *
 * @param status PUBLISHED, WITHDRAWN or REMOVED; a removed one has no texts any more
 * @param withdrawal day and reason of a withdrawal or removal, empty while it holds
 */
public record PublishedNotice(NoticeEdition edition, NoticeStatus status, NoticeDocument document,
		List<NoticeFile> files, Instant publishedAt, @Nullable Withdrawal withdrawal) {

	public PublishedNotice {
		files = List.copyOf(files);
	}

	public NoticeNumber number() {
		return this.edition.number();
	}

	public NoticeKind kind() {
		return particulars().kind();
	}

	public NoticeContent content() {
		return this.document.content();
	}

	public NoticeParticulars particulars() {
		return this.document.particulars();
	}

	/** The day in Asia/Almaty; the three months run from it. */
	public LocalDate publishedOn() {
		return LocalDate.ofInstant(this.publishedAt, Portal.ZONE);
	}

	public boolean isWithdrawn() {
		return this.status == NoticeStatus.WITHDRAWN;
	}

	public boolean isRemoved() {
		return this.status == NoticeStatus.REMOVED;
	}

	public boolean isDemonstration() {
		return number().isDemonstration();
	}

	/**
	 * The day before which no plot can be taken (413-IV, article 63(2) item 4); under the
	 * special regime of Alatau for orientation only.
	 */
	public LocalDate earliestAlienation() {
		return AlienationDate.earliest(publishedOn());
	}

	/**
	 * Days from the given day to the date of alienation; negative once it is past, empty
	 * while a draft names none.
	 */
	public @Nullable Long daysLeft(LocalDate today) {
		LocalDate from = content().alienationFrom();
		return (from != null) ? ChronoUnit.DAYS.between(today, from) : null;
	}

}
