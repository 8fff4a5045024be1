package kz.alatau.portal.exposure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import kz.alatau.portal.exposure.ExposureInputs.District;
import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.BoundaryIndex;
import kz.alatau.portal.geo.PlanePoint;
import kz.alatau.portal.geo.ProjectedBoundary;

/** The zones and districts of a plan, found by place. */
final class PlanZones {

	private final BoundaryIndex<Zone> zones;

	private final BoundaryIndex<District> districts;

	PlanZones(List<Zone> zones, List<District> districts) {
		this.zones = new BoundaryIndex<>(zones, Zone::boundary);
		this.districts = new BoundaryIndex<>(districts, District::boundary);
	}

	List<Zone> near(ProjectedBoundary place) {
		return this.zones.near(place);
	}

	/** The district that holds a point: the first by code if several do. */
	Optional<String> districtOf(PlanePoint point) {
		return this.districts.near(point)
			.stream()
			.filter((district) -> district.boundary().covers(point))
			.map(District::code)
			.min(Comparator.naturalOrder());
	}

	static List<ProjectedBoundary> boundaries(List<Zone> zones, Predicate<Zone> which) {
		return zones.stream().filter(which).map(Zone::boundary).toList();
	}

}
