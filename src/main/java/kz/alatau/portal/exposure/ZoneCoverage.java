package kz.alatau.portal.exposure;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

import kz.alatau.portal.exposure.ExposureInputs.Zone;
import kz.alatau.portal.geo.Coverage;
import kz.alatau.portal.geo.ProjectedBoundary;
import kz.alatau.portal.shared.Area;

/** What zones have of one piece of land. */
final class ZoneCoverage {

	private final Area land;

	private final List<Zone> zones;

	private final Coverage coverage;

	private final Deadline deadline;

	ZoneCoverage(ProjectedBoundary land, List<Zone> zones, ZoneOverlaps overlaps, Deadline deadline) {
		this.deadline = deadline;
		this.land = land.area();
		this.zones = List.copyOf(zones);
		this.coverage = new Coverage(land, this.zones.stream().map(Zone::boundary).toList(), overlaps::between);
	}

	/** All of the land, inside the plan or not. */
	Area land() {
		return this.land;
	}

	/** Zones near the land; not all of them need have any of it. */
	List<Zone> zones() {
		return this.zones;
	}

	/** The land in one of the zones, by its number in the list. */
	Area in(int zone) {
		return this.coverage.by(zone);
	}

	/** The land in the union of some of the zones. */
	Area in(Predicate<Zone> which) {
		this.deadline.check();
		BitSet chosen = new BitSet();
		for (int i = 0; i < this.zones.size(); i++) {
			chosen.set(i, which.test(this.zones.get(i)));
		}
		return this.coverage.by(chosen);
	}

}
