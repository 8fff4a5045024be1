package kz.alatau.portal.relocation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiFunction;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditTrail;
import kz.alatau.portal.plan.MasterPlan;
import kz.alatau.portal.relocation.procedure.ProcedureRules;
import kz.alatau.portal.shared.Portal;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * One change of one edition: locked, on the version it was asked for, and on record. A
 * refused change leaves nothing behind.
 */
@Component
class NoticeChanges {

	private final NoticeRepository notices;

	private final ProcedureRules rules;

	private final MasterPlan plan;

	private final AuditTrail trail;

	private final Clock clock;

	NoticeChanges(NoticeRepository notices, ProcedureRules rules, MasterPlan plan, AuditTrail trail, Clock clock) {
		this.notices = notices;
		this.rules = rules;
		this.plan = plan;
		this.trail = trail;
		this.clock = clock;
	}

	/**
	 * Changes an edition within the transaction of the caller.
	 * @param change gets the edition and who changes it, and says why not
	 * @throws NoSuchElementException when there is no such edition
	 */
	NoticeOutcome change(NoticeEdition edition, long version, AuditAction action, String by,
			BiFunction<Notice, Stamp, List<Refusal>> change) {
		Notice notice = this.notices.findForChange(edition.number(), edition.edition())
			.orElseThrow(() -> new NoSuchElementException("No notice " + edition));
		NoticeView before = notice.view();
		if (notice.version() != version) {
			return new NoticeOutcome.Stale(before);
		}
		List<Refusal> refusals = change.apply(notice, stamp(by));
		if (!refusals.isEmpty()) {
			return new NoticeOutcome.Refused(refusals);
		}
		this.notices.saveAndFlush(notice);
		this.trail.record(NoticeActs.entry(by, action, before, notice.view()));
		return new NoticeOutcome.Done(edition);
	}

	/** What has to hold before an edition is published. */
	NoticeGates gates(NoticeEdition edition) {
		return gatesAfter(previous(edition));
	}

	/**
	 * The same for a document.
	 * @param previous what the edition before says, empty for a first one
	 */
	NoticeGates gatesAfter(@Nullable NoticeDocument previous) {
		return new NoticeGates(this.rules, (version) -> this.plan.version(version).isPresent(), previous);
	}

	private @Nullable NoticeDocument previous(NoticeEdition edition) {
		return edition.isFirst() ? null
				: this.notices.findByNumberAndEdition(edition.number(), edition.edition() - 1)
					.map(Notice::document)
					.orElseThrow(() -> new NoSuchElementException("Nothing before " + edition));
	}

	Stamp stamp(String by) {
		return new Stamp(this.clock.instant(), by);
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), Portal.ZONE);
	}

}
