package kz.alatau.portal.bench;

import java.util.List;
import java.util.stream.IntStream;

import kz.alatau.portal.geo.BoundaryIndex;
import kz.alatau.portal.geo.Footprint;
import kz.alatau.portal.geo.Overlay;
import kz.alatau.portal.geo.PlanePoint;
import kz.alatau.portal.geo.ProjectedBoundary;

/** The portal's overlay on the made-up plan. */
final class OurOverlay {

	private final List<ProjectedBoundary> zones;

	private final BoundaryIndex<Integer> index;

	private OurOverlay(List<ProjectedBoundary> zones, BoundaryIndex<Integer> index) {
		this.zones = zones;
		this.index = index;
	}

	/** Finds zones by place and lists the edges of each, on all cores. */
	static OurOverlay build(List<ProjectedBoundary> zones) {
		zones.parallelStream().forEach((zone) -> zone.covers(new PlanePoint(0, 0)));
		return new OurOverlay(zones,
				new BoundaryIndex<>(IntStream.range(0, zones.size()).boxed().toList(), zones::get));
	}

	/** The same boundaries without anything remembered of them. */
	static List<ProjectedBoundary> fresh(List<ProjectedBoundary> boundaries) {
		return boundaries.stream().map((boundary) -> boundary.move(0, 0)).toList();
	}

	double[] dwellings(List<Footprint> dwellings) {
		return ZoneSums.of(dwellings, this.zones.size(), (dwelling) -> this.index.near(dwelling.extent()),
				(dwelling, zone) -> Overlay.coveredArea(dwelling, this.zones.get(zone)).squareMetres());
	}

	double[] villages(List<ProjectedBoundary> villages) {
		return ZoneSums.of(villages, this.zones.size(), this.index::near,
				(village, zone) -> Overlay.coveredArea(village, this.zones.get(zone)).squareMetres());
	}

}
