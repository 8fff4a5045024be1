package kz.alatau.portal.geo;

import java.util.Collection;
import java.util.List;

import kz.alatau.portal.shared.Area;

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
		return new Coverage(place, List.copyOf(covers), Overlay::overlap).byAll();
	}

	/** The part of a place that lies in one other. */
	public static Area coveredArea(ProjectedBoundary place, ProjectedBoundary cover) {
		if (!place.extent().meets(cover.extent())) {
			return Area.ZERO;
		}
		EdgeBands edges = place.edges();
		EdgeBands others = cover.edges();
		if (edges.rings().size() == 0 || others.rings().size() == 0) {
			return Area.ZERO;
		}
		if (!others.comeNear(edges.extent())) {
			return whole(place.area(), others, edges.rings());
		}
		if (!edges.comeNear(others.extent())) {
			return whole(cover.area(), edges, others.rings());
		}
		boolean fewer = edges.rings().size() <= others.rings().size();
		return part(fewer ? others.areaShared(edges.rings()) : edges.areaShared(others.rings()), place.area());
	}

	/** The part of a footprint that lies in a boundary; none of a point. */
	public static Area coveredArea(Footprint place, ProjectedBoundary cover) {
		if (place.isPoint()) {
			return Area.ZERO;
		}
		EdgeBands edges = cover.edges();
		if (!edges.comeNear(place.extent())) {
			return whole(place.area(), edges, place.rings());
		}
		return part(edges.areaShared(place.rings()), place.area());
	}

	/** Where no edge comes near, all lies inside or nothing does. */
	private static Area whole(Area area, EdgeBands edges, Rings inner) {
		return edges.cover(inner.x(0), inner.y(0)) ? area : Area.ZERO;
	}

	/** Rid of what rounding leaves of nothing, or takes from the whole. */
	static Area part(double squareMetres, Area whole) {
		if (squareMetres <= ROUNDING_M2) {
			return Area.ZERO;
		}
		return (squareMetres >= whole.squareMetres() - ROUNDING_M2) ? whole : new Area(squareMetres);
	}

	/** What the larger has more than the smaller; nothing where it is only rounding. */
	public static Area more(Area larger, Area smaller) {
		return part(larger.squareMetres() - smaller.squareMetres(), larger);
	}

	/** Whether two boundaries share area; touching is not sharing. */
	public static boolean overlap(ProjectedBoundary one, ProjectedBoundary other) {
		return !coveredArea(one, other).isZero();
	}

	/** The area of the union of several. */
	public static Area unionArea(Collection<ProjectedBoundary> boundaries) {
		return union(boundaries).area();
	}

	/** The union of several as one boundary. */
	public static ProjectedBoundary union(Collection<ProjectedBoundary> boundaries) {
		return new ProjectedBoundary(
				Polygons.union(boundaries.stream().map((boundary) -> boundary.geometry()).toList()));
	}

}
