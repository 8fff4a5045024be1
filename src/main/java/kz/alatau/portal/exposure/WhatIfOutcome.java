package kz.alatau.portal.exposure;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.PlanZone;
import kz.alatau.portal.shared.Basis;
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

		/** The weakest basis of anything the answer rests on. */
		public Basis basis() {
			return Stream
				.concat(this.change.put().stream().map(PlanZone::basis),
						this.difference.villages().stream().flatMap(Computed::bases))
				.max(Comparator.naturalOrder())
				.orElse(Basis.SCHEMATIC);
		}

		private static Stream<Basis> bases(VillageChange village) {
			return Stream.of(village.before(), village.after()).filter(Objects::nonNull).map(VillageExposure::basis);
		}

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
