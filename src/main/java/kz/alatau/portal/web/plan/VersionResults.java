package kz.alatau.portal.web.plan;

import java.util.List;

import kz.alatau.portal.exposure.SnapshotKey;
import kz.alatau.portal.exposure.TotalExposure;
import kz.alatau.portal.exposure.VillageExposure;
import kz.alatau.portal.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a version of the plan does to the villages, as it was last in force.
 *
 * @param key what the results rest on
 * @param villages by name
 */
record VersionResults(SnapshotKey key, List<Row> villages, TotalExposure city) {

	VersionResults {
		villages = List.copyOf(villages);
	}

	/**
	 * A village.
	 *
	 * @param slug its address; empty where it has no page any more
	 */
	record Row(LocalizedText name, @Nullable String slug, VillageExposure exposure) {

	}

}
