package kz.alatau.portal.relocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import kz.alatau.portal.shared.Portal;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a notice in a list.
 *
 * @param updatedBy who wrote it last; for staff only
 * @param villages KATO codes; empty in lists that do not read them
 */
public record NoticeLine(NoticeEdition edition, NoticeKind kind, NoticeStatus status, Wording title, LegalRegime regime,
		@Nullable LocalDate alienationFrom, @Nullable Instant publishedAt, @Nullable Instant withdrawnAt,
		Instant updatedAt, String updatedBy, List<String> villages) {

	/** As it comes from the database, before its villages are read. */
	NoticeLine(NoticeNumber number, int edition, NoticeKind kind, NoticeStatus status, Wording title,
			LegalRegime regime, @Nullable LocalDate alienationFrom, @Nullable Instant publishedAt,
			@Nullable Instant withdrawnAt, Instant updatedAt, String updatedBy) {
		this(new NoticeEdition(number, edition), kind, status, title, regime, alienationFrom, publishedAt, withdrawnAt,
				updatedAt, updatedBy, List.of());
	}

	NoticeLine in(List<String> codes) {
		return new NoticeLine(this.edition, this.kind, this.status, this.title, this.regime, this.alienationFrom,
				this.publishedAt, this.withdrawnAt, this.updatedAt, this.updatedBy, List.copyOf(codes));
	}

	public NoticeNumber number() {
		return this.edition.number();
	}

	public boolean isWithdrawn() {
		return this.status == NoticeStatus.WITHDRAWN;
	}

	public boolean isTerminated() {
		return this.kind == NoticeKind.TERMINATION && !isWithdrawn();
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
