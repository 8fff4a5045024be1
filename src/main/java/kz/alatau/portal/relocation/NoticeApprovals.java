package kz.alatau.portal.relocation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What others than its authors do with a notice: review, publish, take back. What becomes
 * public is told within the transaction, so that whoever listens fails with it or not at
 * all.
 */
@Service
@Transactional
public class NoticeApprovals {

	private final NoticeRepository notices;

	private final NoticeChanges changes;

	private final NoticeFiles files;

	private final ApplicationEventPublisher events;

	NoticeApprovals(NoticeRepository notices, NoticeChanges changes, NoticeFiles files,
			ApplicationEventPublisher events) {
		this.notices = notices;
		this.files = files;
		this.changes = changes;
		this.events = events;
	}

	/** Where an edition stands; empty when there is none. */
	@Transactional(readOnly = true)
	public Optional<NoticeState> state(NoticeNumber number, int edition) {
		return this.notices.state(number, edition);
	}

	/**
	 * Gives an edition back to its authors.
	 * @param remark what is to be changed
	 */
	public NoticeOutcome sendBack(NoticeEdition edition, long version, String remark, String by) {
		if (remark.isBlank()) {
			return new NoticeOutcome.Refused(List.of(Refusal.of("remark", "notices.refused.remark")));
		}
		return this.changes.change(edition, version, AuditAction.NOTICE_SENT_BACK, by,
				(notice, stamp) -> notice.sendBack(remark.strip()));
	}

	/** Finds an edition good. */
	public NoticeOutcome review(NoticeEdition edition, long version, String by) {
		NoticeGates gates = this.changes.gates(edition);
		return this.changes.change(edition, version, AuditAction.NOTICE_REVIEWED, by,
				(notice, stamp) -> notice.pass(gates, stamp));
	}

	/** Makes an edition public. */
	public NoticeOutcome publish(NoticeEdition edition, long version, String by) {
		NoticeGates gates = this.changes.gates(edition);
		NoticeOutcome outcome = this.changes.change(edition, version, AuditAction.NOTICE_PUBLISHED, by,
				(notice, stamp) -> notice.publish(gates, stamp));
		if (outcome instanceof NoticeOutcome.Done) {
			this.events.publishEvent(new NoticePublished(published(edition), by));
		}
		return outcome;
	}

	/** Takes the last edition of a notice back, and with it the notice. */
	public NoticeOutcome withdraw(NoticeEdition edition, long version, Wording reason, String by) {
		if (!isLast(edition)) {
			return new NoticeOutcome.Refused(List.of(Refusal.of("status", "notices.refused.not-last")));
		}
		NoticeOutcome outcome = this.changes.change(edition, version, AuditAction.NOTICE_WITHDRAWN, by,
				(notice, stamp) -> notice.withdraw(reason, stamp));
		if (outcome instanceof NoticeOutcome.Done) {
			this.events.publishEvent(new NoticeWithdrawn(published(edition), by));
		}
		return outcome;
	}

	/**
	 * Takes the text of an edition off the pages by order of a court. The register keeps
	 * its hash.
	 * @param reason no more of the text than the court allows; the decision is added to
	 * it
	 */
	public NoticeOutcome remove(NoticeEdition edition, long version, Wording reason, CourtDecision decision,
			String by) {
		List<NoticeFile> files = this.notices.findByNumberAndEdition(edition.number(), edition.edition())
			.map((notice) -> notice.view().files())
			.orElse(List.of());
		NoticeOutcome outcome = this.changes.change(edition, version, AuditAction.NOTICE_REMOVED, by,
				(notice, stamp) -> notice.remove(reason, decision, stamp));
		if (outcome instanceof NoticeOutcome.Done) {
			this.files.letGo(files);
			this.events.publishEvent(new NoticeRemoved(published(edition), files, by));
		}
		return outcome;
	}

	/** A draft of a later edition would begin with words that hold no more. */
	private boolean isLast(NoticeEdition edition) {
		return this.notices.findForChange(edition.number())
			.stream()
			.allMatch((notice) -> notice.edition().edition() <= edition.edition());
	}

	private PublishedNotice published(NoticeEdition edition) {
		return Objects.requireNonNull(
				this.notices.findByNumberAndEdition(edition.number(), edition.edition()).orElseThrow().published());
	}

}
