package kz.alatau.portal.relocation;

import java.time.Instant;
import java.time.LocalDate;

import kz.alatau.portal.shared.Portal;
import org.jspecify.annotations.Nullable;

/**
 * A public edition of a notice as feeds and calendars tell of it.
 *
 * @param title empty once a court has had it removed, and so is the text
 * @param alienationFrom empty where the edition names no date
 * @param reason why it was withdrawn or removed, empty while it holds
 */
public record NoticePublication(NoticeEdition edition, NoticeKind kind, LegalRegime regime, NoticeStatus status,
		Wording title, Wording text, @Nullable LocalDate alienationFrom, @Nullable LocalDate alienationUntil,
		Instant publishedAt, @Nullable Instant withdrawnAt, @Nullable Instant removedAt, Wording reason) {

	/** As it comes from the database. */
	NoticePublication(NoticeNumber number, int edition, NoticeKind kind, LegalRegime regime, NoticeStatus status,
			Wording title, Wording text, @Nullable LocalDate alienationFrom, @Nullable LocalDate alienationUntil,
			Instant publishedAt, @Nullable Instant withdrawnAt, @Nullable Instant removedAt, Wording reason) {
		this(new NoticeEdition(number, edition), kind, regime, status, title, text, alienationFrom, alienationUntil,
				publishedAt, withdrawnAt, removedAt, reason);
	}

	public NoticeNumber number() {
		return this.edition.number();
	}

	/** When what readers see of it changed last. */
	public Instant updatedAt() {
		if (this.removedAt != null) {
			return this.removedAt;
		}
		return (this.withdrawnAt != null) ? this.withdrawnAt : this.publishedAt;
	}

	public boolean isWithdrawn() {
		return this.status == NoticeStatus.WITHDRAWN;
	}

	public boolean isRemoved() {
		return this.status == NoticeStatus.REMOVED;
	}

	/**
	 * Whether the time limits of its taking are those of the general law, shown for
	 * orientation: the special one has published none.
	 */
	public boolean hasIndicativeLimits() {
		return this.regime == LegalRegime.ALATAU_SPECIAL && this.kind != NoticeKind.TWO_YEAR_DEVELOPMENT;
	}

	/** Whether the three months before the date of alienation run from it. */
	public boolean startsClocks() {
		return this.kind.needs(NoticeField.THREE_MONTHS);
	}

	/** The day before which no plot can be taken, if the three months run from it. */
	public LocalDate earliestAlienation() {
		return AlienationDate.earliest(LocalDate.ofInstant(this.publishedAt, Portal.ZONE));
	}

}
