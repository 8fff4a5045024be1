package kz.alatau.portal.web.staff.planning;

import java.util.List;

import kz.alatau.portal.village.DataVersion;
import kz.alatau.portal.village.VillageDataKind;
import kz.alatau.portal.web.staff.FormErrors;

/**
 * The versions of village data as staff see them.
 *
 * @param kind chosen in the form
 * @param versions the published ones, the newest first
 */
record DataListPage(String kind, boolean dryRun, FormErrors errors, List<DataVersion> drafts,
		List<DataVersion> versions) {

	public VillageDataKind[] kinds() {
		return VillageDataKind.values();
	}

}
