package kz.alatau.portal.web.plan;

import java.util.List;

import kz.alatau.portal.exposure.SnapshotKey;
import kz.alatau.portal.plan.PlanDifference;
import kz.alatau.portal.plan.PlanVersionSummary;
import kz.alatau.portal.shared.Refusal;
import kz.alatau.portal.web.map.MapPicture;
import org.jspecify.annotations.Nullable;

/**
 * Two versions to choose, or the difference between them.
 *
 * @param versions to choose from, the newest first
 * @param pair what was asked for
 * @param problem why there is no answer; empty if there is one, or no question
 * @param comparison empty without a pair of versions
 */
record ComparePage(List<PlanVersionSummary> versions, VersionPair pair, @Nullable Refusal problem,
		@Nullable Comparison comparison) {

	ComparePage {
		versions = List.copyOf(versions);
	}

	/**
	 * Two versions beside each other.
	 *
	 * @param page of the zones, counted from 1
	 * @param villages empty where one of them was never computed
	 */
	record Comparison(PlanVersionSummary from, PlanVersionSummary to, PlanDifference zones, int page, int pages,
			@Nullable MapPicture map, @Nullable Villages villages) {

		/** Whether anything on the page is only schematic. */
		public boolean isSchematic() {
			return (this.map != null && this.map.schematic()) || (this.villages != null
					&& (this.villages.before().schematic() || this.villages.after().schematic()));
		}

	}

	/**
	 * The villages under both.
	 *
	 * @param before what the results of the first version rest on
	 * @param after what those of the second rest on
	 */
	record Villages(SnapshotKey before, SnapshotKey after, ExposureTable table) {

		/** Whether a difference can come from other data, not from the plan. */
		public boolean isOnOtherVillageData() {
			return this.before.dataVersion() != this.after.dataVersion();
		}

		/** Whether a difference can come from another way to count. */
		public boolean isByOtherMethod() {
			return this.before.methodVersion() != this.after.methodVersion();
		}

	}

}
