package kz.alatau.portal.exposure;

import java.util.List;

import kz.alatau.portal.shared.Refusal;

/** What came of the question "what if". */
public sealed interface WhatIfOutcome {

	/**
	 * The answer.
	 *
	 * @param base what it is compared with
	 * @param replaced how many zones took the place of others
	 * @param recomputed how many villages the change could touch
	 * @param difference all villages, before and after
	 */
	record Computed(SnapshotKey base, int replaced, int added, int removed, int recomputed,
			ExposureDifference difference) implements WhatIfOutcome {

	}

	/** The question makes no sense. */
	record Refused(List<Refusal> refusals) implements WhatIfOutcome {

		public Refused {
			refusals = List.copyOf(refusals);
		}

	}

	/** Too many ask at once; asking again in a moment helps. */
	record Busy() implements WhatIfOutcome {

	}

}
