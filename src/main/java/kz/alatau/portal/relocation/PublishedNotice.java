package kz.alatau.portal.relocation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * A notice as everybody sees it.
 *
 * @param publishedOn day in Asia/Almaty; the three months run from it
 * @param withdrawal empty while the notice holds
 */
public record PublishedNotice(NoticeNumber number, NoticeContent content, LocalDate publishedOn,
		@Nullable Withdrawal withdrawal) {

	public boolean isWithdrawn() {
		return this.withdrawal != null;
	}

	public boolean isDemonstration() {
		return this.number.isDemonstration();
	}

	/**
	 * The day before which no plot can be taken (413-IV, article 63(2) item 4); under the
	 * special regime of Alatau for orientation only.
	 */
	public LocalDate earliestAlienation() {
		return AlienationDate.earliest(this.publishedOn);
	}

	/**
	 * Days from the given day to the date of alienation; negative once it is past, empty
	 * while a draft names none.
	 */
	public @Nullable Long daysLeft(LocalDate today) {
		LocalDate from = this.content.alienationFrom();
		return (from != null) ? ChronoUnit.DAYS.between(today, from) : null;
	}

}
