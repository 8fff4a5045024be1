package kz.alatau.portal.web.plan;

import java.util.List;

import kz.alatau.portal.exposure.Estimates;
import kz.alatau.portal.exposure.ExposureMethod;
import kz.alatau.portal.exposure.TotalExposure;
import kz.alatau.portal.exposure.VillageChange;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Villages before and after a change, ready to be laid out.
 *
 * @param changed those with any difference
 * @param unchanged how many have none
 */
public record ExposureTable(List<Row> changed, int unchanged, @Nullable TotalExposure cityBefore,
		TotalExposure cityAfter) {

	public ExposureTable {
		changed = List.copyOf(changed);
	}

	/** How many villages get another answer in one word. */
	public long otherStates() {
		return this.changed.stream().filter((row) -> row.change().isOtherState()).count();
	}

	/**
	 * A village.
	 *
	 * @param slug its address; empty where it has no page
	 */
	public record Row(LocalizedText name, @Nullable String slug, VillageChange change) {

		/**
		 * Low, central and high households before; empty for a village not known then.
		 */
		public @Nullable Estimates<Integer> householdsBefore() {
			var before = this.change.before();
			return households(before);
		}

		/** Low, central and high households after; empty for a village that is gone. */
		public @Nullable Estimates<Integer> householdsAfter() {
			var after = this.change.after();
			return households(after);
		}

		/** A village without known houses has no number of households, not a nought. */
		private static @Nullable Estimates<Integer> households(@Nullable VillageExposure exposure) {
			return (exposure == null || exposure.method() == ExposureMethod.AREAL) ? null
					: exposure.estimates().map((counts) -> counts.households());
		}

		/** Low, central and high persons before. */
		public @Nullable Estimates<Integer> personsBefore() {
			var before = this.change.before();
			return (before != null) ? before.estimates().map((counts) -> counts.persons()) : null;
		}

		/** Low, central and high persons after. */
		public @Nullable Estimates<Integer> personsAfter() {
			var after = this.change.after();
			return (after != null) ? after.estimates().map((counts) -> counts.persons()) : null;
		}

	}

}
