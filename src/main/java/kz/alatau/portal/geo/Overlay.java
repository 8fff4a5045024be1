package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import kz.alatau.portal.shared.Area;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * What several boundaries cover of another one, a place counted once however often it is
 * covered.
 */
public final class Overlay {

	/**
	 * A square millimetre. An overlap below it is the rounding of coordinates where two
	 * edges touch: touching an edge is not counted.
	 */
	private static final double ROUNDING_M2 = 1e-6;

	private Overlay() {
	}

	/**
	 * The part of a place that lies in the union of others.
	 * @param place polygon; a point has no area and gives none
	 * @param covers polygons, in any order, overlapping or not
	 */
	public static Area coveredArea(ProjectedBoundary place, Collection<ProjectedBoundary> covers) {
		List<Geometry> parts = new ArrayList<>();
		for (ProjectedBoundary cover : covers) {
			if (cover.coversAllOf(place)) {
				return place.area();
			}
			if (cover.meets(place)) {
				parts.add(intersection(cover, place));
			}
		}
		return positive(switch (parts.size()) {
			case 0 -> 0;
			case 1 -> parts.getFirst().getArea();
			default -> OverlayNGRobust.union(parts).getArea();
		});
	}

	/** The part of a place that lies in one other. */
	public static Area coveredArea(ProjectedBoundary place, ProjectedBoundary cover) {
		return coveredArea(place, List.of(cover));
	}

	/** The area of the union of several. */
	public static Area unionArea(Collection<ProjectedBoundary> boundaries) {
		return new Area(OverlayNGRobust.union(boundaries.stream().map(ProjectedBoundary::geometry).toList()).getArea());
	}

	/** The union of several as one boundary. */
	public static ProjectedBoundary union(Collection<ProjectedBoundary> boundaries) {
		return new ProjectedBoundary(
				OverlayNGRobust.union(boundaries.stream().map(ProjectedBoundary::geometry).toList()));
	}

	private static Geometry intersection(ProjectedBoundary one, ProjectedBoundary other) {
		return OverlayNGRobust.overlay(one.geometry(), other.geometry(), OverlayNG.INTERSECTION);
	}

	private static Area positive(double squareMetres) {
		return (squareMetres > ROUNDING_M2) ? new Area(squareMetres) : Area.ZERO;
	}

}
