package kz.alatau.portal.web.village;

import java.util.List;

import kz.alatau.portal.web.map.MapPicture;
import org.jspecify.annotations.Nullable;

/**
 * The list of villages, or what a search found.
 *
 * @param query as typed; empty for the whole list
 * @param found how many villages the search found
 * @param villages those found; all of them where none was
 * @param map empty in a search and before data is imported
 */
record VillageListPage(String query, int found, List<VillageSummary> villages, @Nullable MapPicture map) {

	public boolean isSearch() {
		return !this.query.isEmpty();
	}

}
