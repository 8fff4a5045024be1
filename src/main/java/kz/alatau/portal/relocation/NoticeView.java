package kz.alatau.portal.relocation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a notice as staff see it, in any state.
 *
 * @param version to be handed back with a change, so that nobody overwrites what another
 * has just saved
 * @param updatedBy who wrote the content last
 * @param updatedAt when the content was written last
 * @param publishedAt empty while it is open
 */
public record NoticeView(NoticeEdition edition, NoticeStatus status, long version, NoticeDocument document,
		List<NoticeFile> files, NoticePeople people, String updatedBy, Instant updatedAt, @Nullable Instant publishedAt,
		@Nullable Withdrawal withdrawal) {

	public NoticeView {
		files = List.copyOf(files);
	}

	public NoticeNumber number() {
		return this.edition.number();
	}

	public NoticeContent content() {
		return this.document.content();
	}

	public NoticeKind kind() {
		return this.document.particulars().kind();
	}

	public boolean isDraft() {
		return this.status == NoticeStatus.DRAFT;
	}

	/** Day in Asia/Almaty, empty while it is open. */
	public @Nullable LocalDate publishedOn() {
		return (this.publishedAt != null) ? LocalDate.ofInstant(this.publishedAt, Portal.ZONE) : null;
	}

	public NoticeState state() {
		return new NoticeState(this.edition, this.status, this.version);
	}

	/** What is missing from the reason it would be withdrawn for. */
	public List<Refusal> refusalsOfWithdrawal(Wording reason) {
		return WithdrawalGate.refusals(reason, content().regime());
	}

	/**
	 * What is missing from the reason and the decision it would be removed for.
	 * @param today in Asia/Almaty
	 */
	public List<Refusal> refusalsOfRemoval(Wording reason, CourtDecision decision, LocalDate today) {
		return Stream.concat(decision.refusals(reason, today).stream(), refusalsOfWithdrawal(reason).stream()).toList();
	}

	/**
	 * What readers see, or for a draft would see if it were published at the instant.
	 */
	public PublishedNotice asPublic(Instant now) {
		Instant from = (this.publishedAt != null) ? this.publishedAt : now;
		return new PublishedNotice(this.edition, this.status.isOpen() ? NoticeStatus.PUBLISHED : this.status,
				this.document, this.files, from, this.withdrawal);
	}

}
