package kz.alatau.portal.relocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.shared.Portal;
import org.jspecify.annotations.Nullable;

/**
 * A notice in a list.
 *
 * @param villages KATO codes
 */
public record NoticeLine(NoticeNumber number, NoticeStatus status, Wording title, LegalRegime regime,
		@Nullable LocalDate alienationFrom, @Nullable Instant publishedAt, @Nullable Instant withdrawnAt,
		Instant updatedAt, List<String> villages) {

	/** As it comes from the database, before its villages are read. */
	NoticeLine(NoticeNumber number, NoticeStatus status, Wording title, LegalRegime regime,
			@Nullable LocalDate alienationFrom, @Nullable Instant publishedAt, @Nullable Instant withdrawnAt,
			Instant updatedAt) {
		this(number, status, title, regime, alienationFrom, publishedAt, withdrawnAt, updatedAt, List.of());
	}

	NoticeLine in(List<String> codes) {
		return new NoticeLine(this.number, this.status, this.title, this.regime, this.alienationFrom, this.publishedAt,
				this.withdrawnAt, this.updatedAt, List.copyOf(codes));
	}

	public boolean isWithdrawn() {
		return this.status == NoticeStatus.WITHDRAWN;
	}

	/** The day in Asia/Almaty, empty for a draft. */
	public @Nullable LocalDate publishedOn() {
		return (this.publishedAt != null) ? LocalDate.ofInstant(this.publishedAt, Portal.ZONE) : null;
	}

	/** The day in Asia/Almaty, empty while the notice holds. */
	public @Nullable LocalDate withdrawnOn() {
		return (this.withdrawnAt != null) ? LocalDate.ofInstant(this.withdrawnAt, Portal.ZONE) : null;
	}

}
