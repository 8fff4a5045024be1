package kz.alatau.portal.relocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.geo.Boundary;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What authors do with notices: begin, write, add files, begin a later edition. Changes
 * name the version they were made on; an unknown edition is a fault of the caller, who
 * has read it before.
 */
@Service
@Transactional(readOnly = true)
public class NoticeDrafts {

	/** The most files of an edition. */
	public static final int MOST_FILES = 20;

	private static final int DRAFTS = 200;

	private final NoticeRepository notices;

	private final NoticeLines lines;

	private final NoticeNumbers numbers;

	private final NoticeChanges changes;

	private final NoticeFiles files;

	private final AuditTrail trail;

	NoticeDrafts(NoticeRepository notices, NoticeLines lines, NoticeNumbers numbers, NoticeChanges changes,
			NoticeFiles files, AuditTrail trail) {
		this.notices = notices;
		this.lines = lines;
		this.numbers = numbers;
		this.changes = changes;
		this.files = files;
		this.trail = trail;
	}

	/**
	 * What is not published yet without the villages, changed last first; at most 200.
	 */
	public List<NoticeLine> open() {
		return this.lines.open(DRAFTS);
	}

	/** Acts whose notices are not published yet, the oldest first; at most 200. */
	public List<AdoptedAct> adopted() {
		return this.notices.adopted(Limit.of(DRAFTS));
	}

	/** An edition in any state. */
	public Optional<NoticeView> find(NoticeNumber number, int edition) {
		return this.notices.findByNumberAndEdition(number, edition).map(Notice::view);
	}

	/** All editions of a notice in any state, the first one first. */
	public List<NoticeView> editions(NoticeNumber number) {
		return this.notices.findByNumberOrderByEdition(number).stream().map(Notice::view).toList();
	}

	/**
	 * Every reason why a document could not be published today.
	 * @param previous what the edition before says, empty for a first one
	 */
	public List<Refusal> refusalsToday(@Nullable NoticeDocument previous, NoticeDocument document) {
		return this.changes.gatesAfter(previous).refusals(document, this.changes.today());
	}

	/** Every reason why the edition could not be published today as the document says. */
	public List<Refusal> refusalsToday(NoticeEdition edition, NoticeDocument document) {
		return this.changes.gates(edition).refusals(document, this.changes.today());
	}

	/** Begins a notice and gives it its number. */
	@Transactional
	public NoticeEdition draft(NoticeDocument document, String by) {
		if (!NoticeKind.FIRST.contains(document.particulars().kind())) {
			throw new IllegalArgumentException("No notice begins with " + document.particulars().kind());
		}
		NoticeNumber number = this.numbers.next(this.changes.today().getYear());
		return begin(new Notice(NoticeEdition.first(number), document, List.of(), this.changes.stamp(by)), by);
	}

	/**
	 * Begins a later edition with the words of the last one.
	 * @param kind what it is to do; what may follow what says {@link NoticeKind#next()}
	 */
	@Transactional
	public NoticeOutcome draftNext(NoticeNumber number, NoticeKind kind, String by) {
		List<Notice> editions = this.notices.findForChange(number);
		Notice last = editions.getLast();
		if (last.status() != NoticeStatus.PUBLISHED) {
			return new NoticeOutcome.Refused(List.of(Refusal.of("status", "notices.refused.next." + last.status())));
		}
		NoticeView view = last.view();
		if (!view.kind().next().contains(kind)) {
			return new NoticeOutcome.Refused(List.of(Refusal.of("noticeKind", "notices.refused.next-kind")));
		}
		NoticeParticulars particulars = view.document().particulars().as(kind, number);
		return new NoticeOutcome.Done(begin(new Notice(view.edition().next(),
				new NoticeDocument(view.content(), particulars), view.files(), this.changes.stamp(by)), by));
	}

	private NoticeEdition begin(Notice notice, String by) {
		this.notices.saveAndFlush(notice);
		this.trail.record(NoticeActs.begun(by, notice.view()));
		return notice.edition();
	}

	/** Replaces what a draft says; its map stays the file that was handed in. */
	@Transactional
	public NoticeOutcome edit(NoticeEdition edition, long version, NoticeDocument document, String by) {
		if (edition.isFirst() != NoticeKind.FIRST.contains(document.particulars().kind())) {
			return new NoticeOutcome.Refused(List.of(Refusal.of("noticeKind", "notices.refused.next-kind")));
		}
		return this.changes.change(edition, version, AuditAction.NOTICE_EDITED, by,
				(notice, stamp) -> notice.edit(document, stamp));
	}

	/**
	 * Says where plots lie.
	 * @param outlines by cadastral number; a plot not among them loses its outline
	 */
	@Transactional
	public NoticeOutcome outline(NoticeEdition edition, long version, Map<String, Boundary> outlines, String by) {
		return this.changes.change(edition, version, AuditAction.NOTICE_EDITED, by,
				(notice, stamp) -> notice.outline(outlines, stamp));
	}

	/** Adds a file that is stored already. */
	@Transactional
	public NoticeOutcome attach(NoticeEdition edition, long version, NoticeFile file, String by) {
		return this.changes.change(edition, version, AuditAction.ATTACHMENT_ADDED, by,
				(notice, stamp) -> (notice.view().files().size() < MOST_FILES) ? notice.attach(file, stamp)
						: List.of(Refusal.of("file", "notices.refused.files", MOST_FILES)));
	}

	/** Takes a file off, and forgets it where no other notice has it. */
	@Transactional
	public NoticeOutcome detach(NoticeEdition edition, long version, String sha256, String by) {
		List<NoticeFile> taken = filesOf(edition).stream().filter((file) -> file.sha256().equals(sha256)).toList();
		NoticeOutcome outcome = this.changes.change(edition, version, AuditAction.ATTACHMENT_TAKEN_OFF, by,
				(notice, stamp) -> notice.detach(sha256, stamp));
		if (outcome instanceof NoticeOutcome.Done) {
			this.files.letGo(taken);
		}
		return outcome;
	}

	private List<NoticeFile> filesOf(NoticeEdition edition) {
		return find(edition.number(), edition.edition()).map(NoticeView::files).orElse(List.of());
	}

	/** Hands a draft to somebody else to read. */
	@Transactional
	public NoticeOutcome send(NoticeEdition edition, long version, String by) {
		NoticeGates gates = this.changes.gates(edition);
		return this.changes.change(edition, version, AuditAction.NOTICE_SENT_FOR_REVIEW, by,
				(notice, stamp) -> notice.send(gates, stamp));
	}

	/** Throws a draft away; its number is never given again. */
	@Transactional
	public NoticeOutcome delete(NoticeEdition edition, long version, String by) {
		NoticeOutcome outcome = this.changes.change(edition, version, AuditAction.NOTICE_DRAFT_DELETED, by,
				(notice, stamp) -> (notice.status() == NoticeStatus.DRAFT) ? List.of()
						: List.of(Refusal.of("status", "notices.refused." + notice.status())));
		if (outcome instanceof NoticeOutcome.Done) {
			List<NoticeFile> taken = filesOf(edition);
			this.notices.deleteByNumberAndEdition(edition.number(), edition.edition());
			this.files.letGo(taken);
		}
		return outcome;
	}

}
