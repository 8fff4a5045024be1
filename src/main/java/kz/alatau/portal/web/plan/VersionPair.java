package kz.alatau.portal.web.plan;

import java.util.Optional;

import kz.alatau.portal.plan.PlanHistory;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.shared.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/**
 * The numbers of two versions as somebody asks for them.
 *
 * @param from the one before, as written; empty if not chosen
 * @param to the one after
 */
record VersionPair(String from, String to) {

	/** Whether nothing is asked yet. */
	boolean isEmpty() {
		return this.from.isEmpty() && this.to.isEmpty();
	}

	/** Why these versions cannot be compared, and the status that says the same. */
	@Nullable Problem problem(PlanHistory history) {
		if (number(this.from).isEmpty() || number(this.to).isEmpty()) {
			return new Problem(Refusal.of("from", "plans.compare.wrong"), HttpStatus.BAD_REQUEST);
		}
		for (String written : new String[] { this.from, this.to }) {
			if (find(written, history).isEmpty()) {
				return new Problem(Refusal.of("from", "plans.compare.unknown", number(written).orElseThrow()),
						HttpStatus.NOT_FOUND);
			}
		}
		return number(this.from).equals(number(this.to))
				? new Problem(Refusal.of("from", "plans.compare.same"), HttpStatus.UNPROCESSABLE_CONTENT) : null;
	}

	/** A published version by what was written. */
	Optional<PlanVersionSummary> find(String written, PlanHistory history) {
		return number(written).flatMap(history::byNumber);
	}

	private static Optional<Integer> number(String written) {
		return written.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(written)) : Optional.empty();
	}

	/** Why there is no answer. */
	record Problem(Refusal refusal, HttpStatus status) {

	}

}
