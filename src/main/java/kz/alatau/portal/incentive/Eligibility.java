package kz.alatau.portal.incentive;

import java.util.List;

import kz.alatau.portal.shared.LegalReference;

/** Whether the relief of the zone applies. */
public sealed interface Eligibility {

	/** The days with relief; none where it does not apply. */
	ReliefWindow window();

	/** The relief applies for a term. */
	record Eligible(ReliefTerm term) implements Eligibility {

		@Override
		public ReliefWindow window() {
			return this.term.window();
		}

	}

	/** The relief does not apply, for every reason listed. */
	record NotEligible(List<Reason> reasons) implements Eligibility {

		public NotEligible {
			reasons = List.copyOf(reasons);
		}

		@Override
		public ReliefWindow window() {
			return ReliefWindow.NONE;
		}

	}

	/**
	 * One reason against the relief.
	 *
	 * @param messageKey key of the sentence
	 * @param arguments values for the sentence
	 * @param reference where the rule stands
	 */
	record Reason(String messageKey, List<Object> arguments, LegalReference reference) {

		public Reason {
			arguments = List.copyOf(arguments);
		}

	}

}
