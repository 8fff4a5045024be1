package kz.alatau.portal.relocation.cases;

import kz.alatau.portal.audit.AuditAction;
import kz.alatau.portal.audit.AuditEntry;
import kz.alatau.portal.relocation.NoticeNumber;
import kz.alatau.portal.relocation.procedure.ContractTerms;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of acts in a taking: which plot and which step, and nothing anybody
 * wrote about an owner, for it could never be taken out again.
 */
final class CaseAudit {

	private CaseAudit() {
	}

	static AuditEntry opened(NoticeNumber number, int plots, String by) {
		return AuditEntry.of(by, AuditAction.CASE_OPENED, number.value()).changed("plots", null, plots);
	}

	static AuditEntry recorded(PlotCase row, CaseEvent event, String by) {
		return of(AuditAction.EVENT_RECORDED, row, by).changed("event", null, event.event())
			.changed("on", null, event.on())
			.changed("file", null, event.file());
	}

	static AuditEntry annulled(PlotCase row, CaseEvent wrong, String by) {
		return of(AuditAction.EVENT_ANNULLED, row, by).changed("event", wrong.event(), null)
			.changed("on", wrong.on(), null);
	}

	static AuditEntry putOff(PlotCase row, Object to, String by) {
		return of(AuditAction.CASE_CHANGED, row, by).changed("extendedTo", row.extendedTo(), to);
	}

	static AuditEntry agreed(PlotCase row, ContractTerms terms, String by) {
		return of(AuditAction.CASE_CHANGED, row, by).changed("contract", text(row.contract()), text(terms));
	}

	private static AuditEntry of(AuditAction action, PlotCase row, String by) {
		return AuditEntry.of(by, action, row.number().value()).changed("plot", null, row.plot());
	}

	static AuditEntry proven(CasePlace place, MediaProof proof, String by) {
		EvidenceFile file = proof.file();
		return AuditEntry.of(by, AuditAction.PUBLICATION_EVIDENCE_ADDED, subject(place))
			.changed("medium", null, proof.medium())
			.changed("on", null, proof.on())
			.changed("address", null, proof.address())
			.changed("file", null, (file != null) ? file.sha256() : null)
			.changed("open", null, (file != null) ? file.open() : null);
	}

	static AuditEntry annulled(CaseEvent wrong, String by) {
		return AuditEntry.of(by, AuditAction.EVENT_ANNULLED, subject(wrong.place()))
			.changed("event", wrong.event(), null)
			.changed("on", wrong.on(), null);
	}

	/** An edition is found by the number of its notice too. */
	private static String subject(CasePlace place) {
		return place.number() + "/" + place.round();
	}

	/** Only terms that waive nothing are kept. */
	private static @Nullable String text(@Nullable ContractTerms terms) {
		return (terms != null && terms.isLawful()) ? "prepaid, lump-sum, in-tenge" : null;
	}

}
