package kz.alatau.portal.relocation.procedure;

import java.time.LocalDate;

import kz.alatau.portal.relocation.LegalRegime;
import kz.alatau.portal.shared.LegalReference;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the procedure in time.
 *
 * @param id such as {@code G2} or {@code KZ-03}
 * @param regime the law it belongs to; empty where it holds under both
 * @param from first day, empty where it was not read
 * @param to last day, empty while no end is known
 * @param limit the time it sets, empty where it sets none
 * @param use what the portal does with it, empty for what is no sentence but a step
 * @param differsFrom id of the rule of the general law it differs from, if there is one
 */
public record ProcedureRule(String id, @Nullable LegalRegime regime, @Nullable LocalDate from, @Nullable LocalDate to,
		LegalReference reference, @Nullable Limit limit, @Nullable RuleUse use, @Nullable String differsFrom) {

	/** Message key of the sentence that says it, where it is one. */
	public String messageKey() {
		return "taking.law.text." + this.id;
	}

	public boolean isInForce(LocalDate day) {
		return (this.from == null || !day.isBefore(this.from)) && (this.to == null || !day.isAfter(this.to));
	}

	/** Whether there is a day on which both hold. */
	boolean overlaps(ProcedureRule other) {
		return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
	}

	private boolean startsBeforeEndOf(ProcedureRule other) {
		return this.from == null || other.to == null || !this.from.isAfter(other.to);
	}

}
