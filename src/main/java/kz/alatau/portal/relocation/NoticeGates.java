package kz.alatau.portal.relocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

import kz.alatau.portal.relocation.procedure.ProcedureRules;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * All that has to hold before an edition is published.
 *
 * @param plans whether a version of the plan is published
 * @param previous what the edition before it says, empty for a first one
 */
record NoticeGates(ProcedureRules rules, IntPredicate plans, @Nullable NoticeDocument previous) {

	/**
	 * Every reason why the document may not be published on the day; empty when it may.
	 */
	List<Refusal> refusals(NoticeDocument document, LocalDate day) {
		List<Refusal> refusals = new ArrayList<>(PublicationGate.refusals(document, day, this.rules));
		refusals.addAll(PlaceGate.refusals(document, this.plans));
		refusals.addAll(PersonGate.refusals(document));
		if (this.previous != null) {
			refusals.addAll(NoticeChange.refusals(this.previous, document));
			refusals.addAll(TerminationGate.refusals(this.previous, document));
		}
		return List.copyOf(refusals);
	}

}
