package kz.alatau.portal.exposure;

import java.util.List;

import kz.alatau.portal.shared.Area;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.village.VillageCode;

/**
 * What a plan version does to a village.
 *
 * @param population persons in the village
 * @param dwellings all dwellings of the village
 * @param households all households of the village
 * @param area of the village
 * @param productive all productive land of the village
 * @param phases earliest first; only those that count something
 * @param basis the weakest of all inputs
 */
public record VillageExposure(VillageCode village, ExposureMethod method, int population, int dwellings, int households,
		Area area, LandByDisposition land, Area productive, Estimates<Counts> estimates, List<PhaseExposure> phases,
		Basis basis) {

	public VillageExposure {
		phases = List.copyOf(phases);
	}

	/** The land of the village that the plan does not cover. */
	public Area outsidePlan() {
		return this.area.minus(this.land.total());
	}

}
