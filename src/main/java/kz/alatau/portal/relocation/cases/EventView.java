package kz.alatau.portal.relocation.cases;

import java.time.Instant;
import java.util.List;

import kz.alatau.portal.relocation.procedure.ProcedureEvent;
import kz.alatau.portal.relocation.procedure.TransitionAct;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * A record of an event, with what became of it.
 *
 * @param round edition of the notice in whose time it happened
 * @param annulment empty while it counts
 */
public record EventView(long id, int round, ProcedureEvent event, LocalDate on, TransitionAct act, List<Proof> proofs,
		Instant recordedAt, String recordedBy, @Nullable Annulment annulment) {

	public EventView {
		proofs = List.copyOf(proofs);
	}

	/** Who took a record back, when and why. */
	public record Annulment(String by, Instant at, String reason) {

	}

}
