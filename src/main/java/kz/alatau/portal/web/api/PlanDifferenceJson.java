package kz.alatau.portal.web.api;

import java.util.List;
import java.util.Set;

import kz.alatau.portal.exposure.ExposureDifference;
import kz.alatau.portal.exposure.SnapshotKey;
import kz.alatau.portal.exposure.VillageChange;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.plan.PlanDifference;
import kz.alatau.portal.plan.ZoneChange;
import kz.alatau.portal.plan.ZoneLine;
import kz.alatau.portal.web.api.PlanResultsJson.VillageResultJson;
import org.jspecify.annotations.Nullable;

/**
 * What one version of the plan changes against another one.
 *
 * @param page of the zones, counted from 1
 * @param zones by code, a page of them
 * @param villages empty where one of the versions was never computed
 */
record PlanDifferenceJson(int from, int to, int added, int removed, int changed, int unchanged, int page, int pages,
		List<ZoneChangeJson> zones, @Nullable VillagesJson villages) {

	static PlanDifferenceJson of(int from, int to, PlanDifference zones, int page, int pages,
			@Nullable VillagesJson villages) {
		return new PlanDifferenceJson(from, to, zones.added(), zones.removed(), zones.changed(), zones.unchanged(),
				page, pages, zones.changes().stream().map(ZoneChangeJson::of).toList(), villages);
	}

	/** A zone that differs; before or after is empty where it is removed or added. */
	record ZoneChangeJson(String code, ZoneChange.Kind kind, Set<ZoneChange.Aspect> aspects, @Nullable ZoneLine before,
			@Nullable ZoneLine after) {

		static ZoneChangeJson of(ZoneChange change) {
			return new ZoneChangeJson(change.code(), change.kind(), change.aspects(), change.before(), change.after());
		}

	}

	/**
	 * The villages that change.
	 *
	 * @param dataVersionBefore data version the results of the first version rest on
	 * @param dataVersionAfter data version those of the second rest on; another one can
	 * be the reason of a difference
	 */
	record VillagesJson(int dataVersionBefore, int dataVersionAfter, int unchanged, List<VillageChangeJson> changed) {

		static VillagesJson of(SnapshotKey before, SnapshotKey after, ExposureDifference difference) {
			List<VillageChange> changed = difference.changed();
			return new VillagesJson(before.dataVersion(), after.dataVersion(),
					difference.villages().size() - changed.size(),
					changed.stream().map(VillageChangeJson::of).toList());
		}

	}

	/** A village; before or after is empty where it was not known. */
	record VillageChangeJson(String kato, boolean otherState, @Nullable VillageResultJson before,
			@Nullable VillageResultJson after) {

		static VillageChangeJson of(VillageChange change) {
			return new VillageChangeJson(change.village().kato(), change.isOtherState(), result(change.before()),
					result(change.after()));
		}

		private static @Nullable VillageResultJson result(@Nullable VillageExposure exposure) {
			return (exposure != null) ? VillageResultJson.of(exposure) : null;
		}

	}

}
