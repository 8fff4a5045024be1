package kz.alatau.portal.web.plan;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.exposure.ExposureTotals;
import kz.alatau.portal.exposure.TotalExposure;

/**
 * A total with the word for its place.
 *
 * @param scope {@code CITY}, {@code DISTRICT} or {@code OUTSIDE} all districts
 */
public record TotalPlace(String scope, TotalExposure total) {

	static List<TotalPlace> all(ExposureTotals totals) {
		List<TotalPlace> places = new ArrayList<>();
		places.add(new TotalPlace("CITY", totals.city()));
		totals.districts()
			.forEach((total) -> places.add(new TotalPlace((total.district() != null) ? "DISTRICT" : "OUTSIDE", total)));
		return places;
	}

}
