package kz.alatau.portal.relocation.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.ContractTerms;
import kz.alatau.portal.relocation.procedure.ProcedureState;
import kz.alatau.portal.relocation.procedure.Transition;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The takings of single plots: what staff read of them and record. Changes name the
 * version they were made on; an unknown case is a fault of the caller, who has read it
 * before.
 */
@Service
@Transactional(readOnly = true)
public class TakingCases {

	private final PlotCaseRepository cases;

	private final CaseEventRepository events;

	private final CaseFiles files;

	private final PublicDeadlines deadlines;

	private final AuditTrail trail;

	private final Clock clock;

	TakingCases(PlotCaseRepository cases, CaseEventRepository events, CaseFiles files, PublicDeadlines deadlines,
			AuditTrail trail, Clock clock) {
		this.cases = cases;
		this.events = events;
		this.files = files;
		this.deadlines = deadlines;
		this.trail = trail;
		this.clock = clock;
	}

	public Optional<CaseView> find(long id) {
		return this.cases.findById(id).map((row) -> this.files.of(row).view());
	}

	/**
	 * @param plot cadastral number as the resolution prints it
	 */
	public Optional<CaseView> find(NoticeNumber number, String plot) {
		return this.cases.findByNoticeNumberAndPlot(number, plot).map((row) -> this.files.of(row).view());
	}

	/**
	 * The cases of a notice, what is due first first; at most 100 a page.
	 * @param page counted from 1
	 */
	public CasePage forNotice(NoticeNumber number, int page) {
		return new CasePage(this.cases.lines(number, PageRequest.of(page - 1, CasePage.SIZE)), page,
				this.cases.countByNoticeNumber(number));
	}

	/**
	 * Adds what happened, with act and proof.
	 * @param attachment SHA-256 of the file that proves it, for staff alone; empty where
	 * there is none
	 */
	@Transactional
	public CaseOutcome record(long id, long version, Transition next, @Nullable String attachment, String by) {
		return change(id, version, (file) -> {
			List<Refusal> refusals = file.refusals(next, this.files.today());
			if (!refusals.isEmpty()) {
				return new Change.Refused(refusals);
			}
			CaseEvent event = this.events.saveAndFlush(
					new CaseEvent(file.row().place(), next, EvidenceFile.closed(attachment), this.clock.instant(), by));
			return new Change.Made(file.with(event), CaseAudit.recorded(file.row(), event, by));
		});
	}

	/**
	 * Takes a wrong record back; it stays readable with the reason. What is left must
	 * still be lawful.
	 */
	@Transactional
	public CaseOutcome annul(long id, long version, long eventId, String reason, String by) {
		CaseEvent wrong = this.events.findById(eventId)
			.filter((event) -> Long.valueOf(id).equals(event.place().caseId()))
			.orElseThrow(() -> new NoSuchElementException("No record " + eventId + " of case " + id));
		return change(id, version, (file) -> {
			List<Refusal> refusals = file.refusalsWithout(wrong, reason, this.files.today());
			return refusals.isEmpty() ? annulled(file, wrong, reason.strip(), by) : new Change.Refused(refusals);
		});
	}

	private Change annulled(CaseFile file, CaseEvent wrong, String reason, String by) {
		AuditEntry act = CaseAudit.annulled(file.row(), wrong, by);
		if (file.loosensExtension(wrong)) {
			act = act.changed("extendedTo", file.row().extendedTo(), null);
			file.row().extendTo(null);
		}
		CaseEvent annulment = this.events.saveAndFlush(new CaseEvent(wrong, reason, this.clock.instant(), by));
		return new Change.Made(file.with(annulment), act);
	}

	/** Puts the last day of alienation off (413-IV, article 63(7)). */
	@Transactional
	public CaseOutcome putOff(long id, long version, LocalDate to, String by) {
		return change(id, version, (file) -> {
			List<Refusal> refusals = file.refusalsToPutOff(to);
			if (!refusals.isEmpty()) {
				return new Change.Refused(refusals);
			}
			AuditEntry act = CaseAudit.putOff(file.row(), to, by);
			file.row().extendTo(to);
			return new Change.Made(file, act);
		});
	}

	/** Keeps what the draft of the contract says about payment. */
	@Transactional
	public CaseOutcome agree(long id, long version, ContractTerms terms, String by) {
		return change(id, version, (file) -> {
			List<Refusal> refusals = file.refusalsToAgree(terms);
			if (!refusals.isEmpty()) {
				return new Change.Refused(refusals);
			}
			AuditEntry act = CaseAudit.agreed(file.row(), terms, by);
			file.row().agree(terms);
			return new Change.Made(file, act);
		});
	}

	private CaseOutcome change(long id, long version, Function<CaseFile, Change> change) {
		PlotCase row = this.cases.findForChange(id).orElseThrow(() -> new NoSuchElementException("No case " + id));
		CaseFile file = this.files.of(row);
		if (row.version() != version) {
			return new CaseOutcome.Stale(file.view());
		}
		ProcedureState before = file.taking().state();
		return switch (change.apply(file)) {
			case Change.Refused(List<Refusal> refusals) -> new CaseOutcome.Refused(refusals);
			case Change.Made(CaseFile made, AuditEntry act) ->
				kept(made, act.changed("state", before, made.taking().state()));
		};
	}

	private CaseOutcome kept(CaseFile file, AuditEntry act) {
		this.files.reckon(List.of(file));
		file.row().change(this.clock.instant(), act.by());
		this.cases.saveAndFlush(file.row());
		this.deadlines.keep(file.row().number());
		this.trail.record(act);
		return new CaseOutcome.Done(file.view());
	}

	/** What a change came to before it is kept. */
	private sealed interface Change {

		record Made(CaseFile file, AuditEntry act) implements Change {

		}

		record Refused(List<Refusal> refusals) implements Change {

		}

	}

}
