package kz.alatau.portal.relocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.relocation.procedure.ProcedureRules;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * All that has to hold before an edition is published.
 *
 * @param previous what the edition before it says, empty for a first one
 */
record NoticeGates(ProcedureRules rules, @Nullable NoticeDocument previous) {

	/**
	 * Every reason why the document may not be published on the day; empty when it may.
	 */
	List<Refusal> refusals(NoticeDocument document, LocalDate day) {
		List<Refusal> refusals = new ArrayList<>(PublicationGate.refusals(document, day, this.rules));
		if (this.previous != null) {
			refusals.addAll(NoticeChange.between(this.previous, document).refusalsAs(document.particulars().kind()));
		}
		return List.copyOf(refusals);
	}

}
