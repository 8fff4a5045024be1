package kz.alatau.portal.relocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All editions of a notice that are public, the first one first.
 *
 * @param editions at least one
 */
public record NoticeSeries(NoticeNumber number, List<PublishedNotice> editions) {

	/** How an edition stands today. */
	public enum Standing {

		/** The last word. */
		IN_FORCE,
		/** A later edition set something right. */
		CORRECTED,
		/** A later edition changed plots or date; everything began again with it. */
		RESTARTED,
		/** The procedure was ended. */
		TERMINATED,
		/** Taken back. */
		WITHDRAWN,
		/** Taken off the pages by order of a court. */
		REMOVED;

		public String messageKey() {
			return "notices.standing." + name();
		}

	}

	public NoticeSeries {
		editions = List.copyOf(editions);
		if (editions.isEmpty()) {
			throw new IllegalArgumentException("Nothing of " + number + " is public");
		}
	}

	public PublishedNotice latest() {
		return this.editions.getLast();
	}

	public Optional<PublishedNotice> edition(int number) {
		return this.editions.stream().filter((notice) -> notice.edition().edition() == number).findFirst();
	}

	/** The edition before another; empty for the first. */
	public Optional<PublishedNotice> before(PublishedNotice notice) {
		return edition(notice.edition().edition() - 1);
	}

	/**
	 * The edition from whose publication the time limits of an edition run: a correction
	 * starts none. Empty where it sets none.
	 */
	public Optional<PublishedNotice> clockStart(PublishedNotice notice) {
		return this.editions.stream()
			.filter((other) -> other.edition().edition() <= notice.edition().edition()
					&& other.kind().needs(NoticeField.THREE_MONTHS))
			.reduce((first, last) -> last);
	}

	/**
	 * The start, or the last change of plots or date: what owners are notified of. Empty
	 * where nothing is taken, or where a court had its text removed.
	 */
	public Optional<PublishedNotice> resolution() {
		return this.editions.stream()
			.filter((notice) -> !notice.isRemoved() && notice.kind().needs(NoticeField.THREE_MONTHS))
			.reduce((first, last) -> last);
	}

	/** How an edition stands; a termination itself stands in force. */
	public Standing standing(PublishedNotice notice) {
		if (notice.isRemoved()) {
			return Standing.REMOVED;
		}
		if (notice.isWithdrawn() || latest().isWithdrawn()) {
			return Standing.WITHDRAWN;
		}
		return this.editions.stream()
			.filter((other) -> other.edition().edition() > notice.edition().edition())
			.map((other) -> superseded(other.kind()))
			.reduce((first, last) -> last)
			.orElse(Standing.IN_FORCE);
	}

	private static Standing superseded(NoticeKind by) {
		return switch (by) {
			case TERMINATION -> Standing.TERMINATED;
			case CHANGE_RESTART -> Standing.RESTARTED;
			case START, CORRECTION, INFO, TWO_YEAR_DEVELOPMENT -> Standing.CORRECTED;
		};
	}

	/** Whether nothing more can follow: it was ended, withdrawn or removed. */
	public boolean isEnded() {
		PublishedNotice last = latest();
		return last.kind() == NoticeKind.TERMINATION || last.status() != NoticeStatus.PUBLISHED;
	}

	/** Whether everything was known on a day as it is today. */
	public List<PublishedNotice> asOf(LocalDate day) {
		return this.editions.stream().filter((notice) -> !notice.publishedOn().isAfter(day)).toList();
	}

}
