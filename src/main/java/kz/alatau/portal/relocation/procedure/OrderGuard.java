package kz.alatau.portal.relocation.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.shared.Refusal;

/** Nothing happens before what it rests on. */
final class OrderGuard {

	/** What a taking can rest on: guard (c). */
	private static final Set<ProcedureEvent> TITLES = EnumSet.of(ProcedureEvent.CONTRACT_IS_SIGNED,
			ProcedureEvent.CLAIM_IS_GRANTED);

	private static final Set<ProcedureEvent> REPLIES = EnumSet.of(ProcedureEvent.OWNER_CONSENTS,
			ProcedureEvent.OWNER_DISAGREES, ProcedureEvent.PROPOSALS_ARE_MADE, ProcedureEvent.PROPOSALS_ARE_AGREED,
			ProcedureEvent.PROPOSALS_ARE_REFUSED);

	private static final Set<ProcedureEvent> CONSENTS = EnumSet.of(ProcedureEvent.OWNER_CONSENTS,
			ProcedureEvent.PROPOSALS_ARE_AGREED);

	private final TakingCase taking;

	private final ProcedureEvent event;

	private final List<Refusal> refusals = new ArrayList<>();

	private OrderGuard(TakingCase taking, ProcedureEvent event) {
		this.taking = taking;
		this.event = event;
	}

	static List<Refusal> refusals(TakingCase taking, Transition next) {
		OrderGuard guard = new OrderGuard(taking, next.event());
		guard.demandPayment();
		guard.demandTitle();
		guard.demandLawfulContract();
		guard.demandValuation();
		guard.demandConsent();
		guard.demandStep();
		return guard.refusals;
	}

	/** Guard (a). */
	private void demandPayment() {
		if (this.event == ProcedureEvent.PROPERTY_IS_HANDED_OVER
				&& this.taking.last(ProcedureEvent.COMPENSATION_IS_PAID).isEmpty()) {
			this.refusals.add(Guard.A.refusal());
		}
	}

	/** Guard (c). */
	private void demandTitle() {
		boolean takes = this.event == ProcedureEvent.COMPENSATION_IS_PAID
				|| this.event == ProcedureEvent.PROPERTY_IS_HANDED_OVER;
		if (takes && this.taking.lastOf(TITLES).isEmpty()) {
			this.refusals.add(Guard.C.refusal());
		}
	}

	/** Guard (b). */
	private void demandLawfulContract() {
		ContractTerms terms = this.taking.contract();
		if (this.event == ProcedureEvent.CONTRACT_IS_SIGNED && (terms == null || !terms.isLawful())) {
			this.refusals.add(Guard.B.refusal());
		}
	}

	/** 413-IV, article 65(6). */
	private void demandValuation() {
		if (this.event == ProcedureEvent.DRAFT_CONTRACT_IS_SENT
				&& this.taking.last(ProcedureEvent.VALUATION_IS_DONE).isEmpty()) {
			this.refusals.add(Refusal.of("event", "procedure.order.valuation"));
		}
	}

	/** 413-IV, article 65(11): only an agreed draft goes to the maslikhat. */
	private void demandConsent() {
		if (this.event == ProcedureEvent.DRAFT_IS_SUBMITTED
				&& this.taking.lastOf(REPLIES).filter((reply) -> CONSENTS.contains(reply.event())).isEmpty()) {
			this.refusals.add(Refusal.of("event", "procedure.order.consent"));
		}
	}

	/** Where a guard has already said why, the order need not be named as well. */
	private void demandStep() {
		if (this.refusals.isEmpty() && this.event.after(this.taking.state()).isEmpty()) {
			this.refusals.add(Refusal.of("event", "procedure.order.step"));
		}
	}

}
