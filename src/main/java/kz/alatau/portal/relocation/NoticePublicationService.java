package kz.alatau.portal.relocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

import kz.alatau.portal.relocation.procedure.ProcedureRules;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.shared.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff do with notices: write, publish, withdraw. Changes name the version they
 * were made on; unknown numbers are a fault of the caller, who has read the notice
 * before.
 */
@Service
@Transactional(readOnly = true)
public class NoticePublicationService {

	private static final int DRAFTS = 200;

	private final NoticeRepository notices;

	private final NoticeLines lines;

	private final NoticeNumbers numbers;

	private final ProcedureRules rules;

	private final Clock clock;

	NoticePublicationService(NoticeRepository notices, NoticeLines lines, NoticeNumbers numbers, ProcedureRules rules,
			Clock clock) {
		this.notices = notices;
		this.lines = lines;
		this.numbers = numbers;
		this.rules = rules;
		this.clock = clock;
	}

	/** Drafts, the one changed last first; at most 200. */
	public List<NoticeLine> drafts() {
		return this.lines.drafts(DRAFTS);
	}

	public Optional<NoticeView> find(NoticeNumber number) {
		return this.notices.findByNumber(number).map(Notice::view);
	}

	/** Every reason why the content could not be published today. */
	public List<Refusal> refusalsToday(NoticeContent content) {
		return PublicationGate.refusals(content, today());
	}

	/**
	 * Every reason why a notice with all its particulars could not be published today.
	 */
	public List<Refusal> refusalsToday(NoticeDocument document) {
		return PublicationGate.refusals(document, today(), this.rules);
	}

	/** Begins a draft and gives it its number. */
	@Transactional
	public NoticeNumber draft(NoticeContent content, String by) {
		NoticeNumber number = this.numbers.next(today().getYear());
		this.notices.saveAndFlush(new Notice(number, content, stamp(by)));
		return number;
	}

	@Transactional
	public NoticeOutcome edit(NoticeNumber number, long version, NoticeContent content, String by) {
		return change(number, version, (notice) -> notice.edit(content, stamp(by)));
	}

	@Transactional
	public NoticeOutcome publish(NoticeNumber number, long version, String by) {
		return change(number, version, (notice) -> notice.publish(stamp(by)));
	}

	@Transactional
	public NoticeOutcome withdraw(NoticeNumber number, long version, Wording reason, String by) {
		return change(number, version, (notice) -> notice.withdraw(reason, stamp(by)));
	}

	private NoticeOutcome change(NoticeNumber number, long version, Function<Notice, List<Refusal>> change) {
		Notice notice = this.notices.findForChange(number)
			.orElseThrow(() -> new NoSuchElementException("No notice " + number));
		if (notice.version() != version) {
			return new NoticeOutcome.Stale(notice.view());
		}
		List<Refusal> refusals = change.apply(notice);
		return refusals.isEmpty() ? new NoticeOutcome.Done(number) : new NoticeOutcome.Refused(refusals);
	}

	private Stamp stamp(String by) {
		return new Stamp(this.clock.instant(), by);
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
	}

}
