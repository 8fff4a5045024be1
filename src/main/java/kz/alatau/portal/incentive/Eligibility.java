package kz.alatau.portal.incentive;

import java.util.List;

/**
 * Whether the reliefs of the regime apply.
 *
 * @param checks every condition, in the law's order
 * @param changes the fewest changes that would fulfil every condition; empty where none
 * is needed or nothing helps
 */
public record Eligibility(List<Check> checks, List<Change> changes) {

	public Eligibility {
		checks = List.copyOf(checks);
		changes = List.copyOf(changes);
	}

	/** The answer of all checks together. */
	public Verdict verdict() {
		if (this.checks.stream().anyMatch((check) -> check.result() == Check.Result.FAILED)) {
			return Verdict.NOT_ELIGIBLE;
		}
		return this.checks.stream().allMatch((check) -> check.result() == Check.Result.PASSED) ? Verdict.ELIGIBLE
				: Verdict.OPEN;
	}

	/** Whether the reliefs are computed: an open question does not stop them. */
	public boolean applies() {
		return verdict() != Verdict.NOT_ELIGIBLE;
	}

	/** The checks that decided against the relief. */
	public List<Check> deciding() {
		return this.checks.stream().filter((check) -> check.result() == Check.Result.FAILED).toList();
	}

	/** What all checks say together. */
	public enum Verdict {

		ELIGIBLE,
		/** Nothing speaks against it, but not everything was answered or is known. */
		OPEN, NOT_ELIGIBLE

	}

}
