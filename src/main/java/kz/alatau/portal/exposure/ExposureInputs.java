package kz.alatau.portal.exposure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import kz.alatau.portal.geo.Footprint;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.plan.Disposition;
import kz.alatau.portal.plan.Phase;
import kz.alatau.portal.shared.Basis;
import kz.alatau.portal.village.VillageCode;

/**
 * Everything the method looks at, on the plane of UTM zone 43 North, in metres.
 *
 * @param zones of one plan version, in any order, each with a code of its own
 * @param districts by code
 * @throws IllegalArgumentException when two zones have the same code
 */
public record ExposureInputs(List<Zone> zones, List<District> districts, List<Settlement> settlements) {

	public ExposureInputs {
		zones = List.copyOf(zones);
		districts = List.copyOf(districts);
		settlements = List.copyOf(settlements);
		Set<String> codes = new HashSet<>();
		for (Zone zone : zones) {
			if (!codes.add(zone.code())) {
				throw new IllegalArgumentException("Two zones have the code " + zone.code());
			}
		}
	}

	/** The same under other zones. */
	public ExposureInputs withZones(List<Zone> others) {
		return new ExposureInputs(others, this.districts, this.settlements);
	}

	/** A zone of the plan. */
	public record Zone(String code, Disposition disposition, Phase phase, Basis basis, ProjectedBoundary boundary) {

	}

	/** A district of the plan. */
	public record District(String code, ProjectedBoundary boundary) {

	}

	/** A village and what stands in it. */
	public record Settlement(VillageCode code, int population, ProjectedBoundary boundary, List<Dwelling> dwellings,
			List<ProjectedBoundary> productiveLand, InputBasis basis) {

		public Settlement {
			dwellings = List.copyOf(dwellings);
			productiveLand = List.copyOf(productiveLand);
		}

		int households() {
			return this.dwellings.stream().mapToInt(Dwelling::households).sum();
		}

	}

	/** A building; a point where the footprint is not known. */
	public record Dwelling(int households, Footprint footprint) {

	}

}
