package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;
import java.util.List;

/**
 * Something that happened in a taking.
 *
 * @param on the day in Asia/Almaty; for a court decision the day it entered into force
 * @param act what it rests on
 * @param evidence what proves it
 */
public record Transition(ProcedureEvent event, LocalDate on, TransitionAct act, List<Evidence> evidence) {

	public Transition {
		evidence = List.copyOf(evidence);
	}

	boolean isProvenBy(EvidenceKind kind) {
		return this.evidence.stream().anyMatch((proof) -> proof.kind() == kind);
	}

}
