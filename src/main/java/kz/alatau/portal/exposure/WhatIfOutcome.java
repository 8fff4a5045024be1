package kz.alatau.portal.exposure;

import java.util.List;

import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.shared.Refusal;

/** What came of the question "what if". */
public sealed interface WhatIfOutcome {

	/**
	 * The answer.
	 *
	 * @param base what it is compared with
	 * @param change what was asked
	 * @param replaced how many zones took the place of others
	 * @param recomputed how many villages the change could touch
	 * @param difference all villages, before and after
	 * @param ground what the change is about
	 */
	record Computed(SnapshotKey base, PlanChange change, int replaced, int added, int removed, int recomputed,
			ExposureDifference difference, Ground ground) implements WhatIfOutcome {

	}

	/**
	 * Where a change takes place.
	 *
	 * @param before zones that are changed or dropped, as they are
	 * @param after zones that are changed or new, as they would be
	 */
	record Ground(List<ProjectedBoundary> before, List<ProjectedBoundary> after) {

		public Ground {
			before = List.copyOf(before);
			after = List.copyOf(after);
		}

	}

	/** The question makes no sense. */
	record Refused(List<Refusal> refusals) implements WhatIfOutcome {

		public Refused {
			refusals = List.copyOf(refusals);
		}

		static Refused of(Refusal refusal) {
			return new Refused(List.of(refusal));
		}

	}

	/** Too many ask at once; asking again in a moment helps. */
	record Busy() implements WhatIfOutcome {

	}

}
