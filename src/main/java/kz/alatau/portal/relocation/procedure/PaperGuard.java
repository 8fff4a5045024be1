package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.Refusal;

/** An event has a day that can be true, an act and its proofs. */
final class PaperGuard {

	private PaperGuard() {
	}

	static List<Refusal> refusals(TakingCase taking, Transition next, LocalDate today) {
		List<Refusal> refusals = new ArrayList<>();
		if (next.on().isAfter(today)) {
			refusals.add(Refusal.of("on", "procedure.date.future"));
		}
		if (!taking.transitions().isEmpty() && next.on().isBefore(taking.transitions().getLast().on())) {
			refusals.add(Refusal.of("on", "procedure.date.backwards", taking.transitions().getLast().on()));
		}
		if (next.act().date().isAfter(next.on())) {
			refusals.add(Refusal.of("act", "procedure.date.act-later"));
		}
		if (!next.event().evidence().stream().allMatch(next::isProvenBy)) {
			refusals.add(missingEvidence(next.event()));
		}
		return refusals;
	}

	/** Guard (e), where it is the publication that is not proven. */
	private static Refusal missingEvidence(ProcedureEvent event) {
		return event.evidence().contains(EvidenceKind.WEBSITE) ? Guard.E.refusal()
				: Refusal.of("evidence", "procedure.evidence-missing." + event.evidence().iterator().next());
	}

}
