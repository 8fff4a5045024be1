package kz.alatau.portal.exposure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import kz.alatau.portal.exposure.ExposureInputs.District;
import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.BoundaryIndex;
import kz.alatau.portal.geo.Extent;
import kz.alatau.portal.geo.PlanePoint;
import kz.alatau.portal.geo.ProjectedBoundary;

/** The zones and districts of a plan, found by place. */
final class PlanZones {

	private static final Comparator<Zone> BY_CODE = Comparator.comparing(Zone::code);

	private final BoundaryIndex<Zone> zones;

	private final ZoneOverlaps overlaps;

	private final BoundaryIndex<District> districts;

	private final Deadline deadline;

	private PlanZones(BoundaryIndex<Zone> zones, ZoneOverlaps overlaps, BoundaryIndex<District> districts,
			Deadline deadline) {
		this.zones = zones;
		this.overlaps = overlaps;
		this.districts = districts;
		this.deadline = deadline;
	}

	static PlanZones of(List<Zone> zones, List<District> districts) {
		BoundaryIndex<Zone> index = new BoundaryIndex<>(zones, Zone::boundary);
		return new PlanZones(index, ZoneOverlaps.NONE.with(zones, Set.of(), index, Deadline.NONE),
				new BoundaryIndex<>(districts, District::boundary), Deadline.NONE);
	}

	/**
	 * The plan after a change.
	 * @param all every zone of the new plan
	 * @param put those of them that are new or changed
	 * @param gone codes that are changed or no more
	 * @param deadline of whatever is computed with the new plan
	 */
	PlanZones with(List<Zone> all, List<Zone> put, Set<String> gone, Deadline deadline) {
		BoundaryIndex<Zone> index = new BoundaryIndex<>(all, Zone::boundary);
		return new PlanZones(index, this.overlaps.with(put, gone, index, deadline), this.districts, deadline);
	}

	/** Zones whose rectangle meets the rectangle, by code. */
	List<Zone> near(Extent place) {
		this.deadline.check();
		List<Zone> found = this.zones.near(place);
		if (found.size() > 1) {
			found.sort(BY_CODE);
		}
		return found;
	}

	/** What the zones have of a piece of land. */
	ZoneCoverage coverage(ProjectedBoundary land) {
		return coverage(land, near(land.extent()));
	}

	/** What some zones have of a piece of land. */
	ZoneCoverage coverage(ProjectedBoundary land, List<Zone> some) {
		return new ZoneCoverage(land, some, this.overlaps, this.deadline);
	}

	/** The district that holds a point: the first by code if several do. */
	Optional<String> districtOf(PlanePoint point) {
		return this.districts.near(point)
			.stream()
			.filter((district) -> district.boundary().covers(point))
			.map(District::code)
			.min(Comparator.naturalOrder());
	}

}
