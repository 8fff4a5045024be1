package kz.alatau.portal.exposure;

import java.util.List;

import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.village.VillageCode;

/**
 * Everything the method looks at, on the plane of UTM zone 43 North, in metres.
 *
 * @param zones of one plan version, in any order
 * @param districts by code
 */
public record ExposureInputs(List<Zone> zones, List<District> districts, List<Settlement> settlements) {

	public ExposureInputs {
		zones = List.copyOf(zones);
		districts = List.copyOf(districts);
		settlements = List.copyOf(settlements);
	}

	/** A zone of the plan. */
	public record Zone(String code, Disposition disposition, Phase phase, Basis basis, ProjectedBoundary boundary) {

	}

	/** A district of the plan. */
	public record District(String code, ProjectedBoundary boundary) {

	}

	/**
	 * A village and what stands in it.
	 *
	 * @param basis the weakest basis of its own inputs
	 */
	public record Settlement(VillageCode code, int population, ProjectedBoundary boundary, List<Dwelling> dwellings,
			List<ProjectedBoundary> productiveLand, Basis basis) {

		public Settlement {
			dwellings = List.copyOf(dwellings);
			productiveLand = List.copyOf(productiveLand);
		}

		int households() {
			return this.dwellings.stream().mapToInt(Dwelling::households).sum();
		}

	}

	/** A building; a point where the footprint is not known. */
	public record Dwelling(int households, ProjectedBoundary footprint) {

	}

}
