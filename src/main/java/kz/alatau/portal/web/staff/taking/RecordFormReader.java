package kz.alatau.portal.web.staff.taking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import kz.alatau.portal.relocation.procedure.Evidence;
import kz.alatau.portal.relocation.procedure.ProcedureEvent;
import kz.alatau.portal.relocation.procedure.Transition;
import kz.alatau.portal.relocation.procedure.TransitionAct;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Reads the form "record what happened". A fault here is input that means nothing;
 * whether it may happen is for the law to say.
 */
final class RecordFormReader {

	/** As wide as the columns of the table. */
	private static final int ACT_NUMBER = 100;

	private static final int REFERENCE = 300;

	private static final int ADDRESS = 500;

	private final FieldReader fields = new FieldReader();

	private final @Nullable Transition transition;

	RecordFormReader(RecordForm form) {
		this.transition = read(form);
	}

	/** Empty where there are faults. */
	@Nullable Transition transition() {
		return this.transition;
	}

	List<Refusal> faults() {
		return this.fields.faults();
	}

	private @Nullable Transition read(RecordForm form) {
		ProcedureEvent event = event(form.event());
		LocalDate on = this.fields.date("on", form.on());
		TransitionAct act = act(form, on);
		String reference = this.fields.line("evidence", form.reference(), REFERENCE);
		String address = this.fields.address("evidence", form.address(), ADDRESS);
		if (event == null || on == null || act == null || !this.fields.faults().isEmpty()) {
			return null;
		}
		List<Evidence> proofs = reference.isEmpty() ? List.of()
				: event.evidence().stream().map((kind) -> new Evidence(kind, reference, address)).toList();
		return new Transition(event, on, act, proofs);
	}

	private @Nullable ProcedureEvent event(String typed) {
		ProcedureEvent event = Arrays.stream(ProcedureEvent.values())
			.filter((candidate) -> candidate.name().equals(typed))
			.findFirst()
			.orElse(null);
		if (event == null) {
			this.fields.fault("event", "taking.refused.event");
		}
		return event;
	}

	/** A paper that bears no other date is of the day itself. */
	private @Nullable TransitionAct act(RecordForm form, @Nullable LocalDate on) {
		String number = this.fields.line("act", form.actNumber(), ACT_NUMBER);
		LocalDate date = form.actDate().isBlank() ? on : this.fields.date("act", form.actDate());
		if (number.isEmpty()) {
			this.fields.fault("act", "taking.refused.act");
			return null;
		}
		return (date != null) ? new TransitionAct(number, date) : null;
	}

}
