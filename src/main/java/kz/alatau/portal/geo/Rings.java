package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.List;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The rings of polygons as plain numbers: shells anticlockwise, holes clockwise, so that
 * the polygons always lie to the left of an edge and nobody needs to know which ring is a
 * hole.
 */
final class Rings {

	private static final int[] ONE_RING = {};

	/** East and north in turn; the first point of a ring is not repeated at its end. */
	private final double[] points;

	/** Where the second ring starts, the third and so on. */
	private final int[] starts;

	private Rings(double[] points, int[] starts) {
		this.points = points;
		this.starts = starts;
	}

	/** The rings of all polygons of a geometry; none for a point. */
	static Rings of(Geometry geometry) {
		List<Coordinate[]> rings = new ArrayList<>();
		for (int i = 0; i < geometry.getNumGeometries(); i++) {
			if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
				rings.add(turned(polygon.getExteriorRing(), true));
				for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
					rings.add(turned(polygon.getInteriorRingN(hole), false));
				}
			}
		}
		return flat(rings);
	}

	private static Coordinate[] turned(LinearRing ring, boolean anticlockwise) {
		LinearRing turned = (Orientation.isCCWArea(ring.getCoordinates()) == anticlockwise) ? ring : ring.reverse();
		return turned.getCoordinates();
	}

	private static Rings flat(List<Coordinate[]> rings) {
		double[] points = new double[rings.stream().mapToInt((ring) -> 2 * (ring.length - 1)).sum()];
		int[] starts = (rings.size() > 1) ? new int[rings.size() - 1] : ONE_RING;
		int next = 0;
		for (int number = 0; number < rings.size(); number++) {
			if (number > 0) {
				starts[number - 1] = next;
			}
			Coordinate[] ring = rings.get(number);
			for (int i = 0; i < ring.length - 1; i++, next++) {
				points[2 * next] = ring[i].x;
				points[2 * next + 1] = ring[i].y;
			}
		}
		return new Rings(points, starts);
	}

	/** The number of points, which is that of edges. */
	int size() {
		return this.points.length / 2;
	}

	boolean isSingle() {
		return this.starts.length == 0 && size() > 0;
	}

	double x(int point) {
		return this.points[2 * point];
	}

	double y(int point) {
		return this.points[2 * point + 1];
	}

	/** The other end of the edge that starts at a point. */
	int after(int point) {
		int next = point + 1;
		if (this.starts.length == 0) {
			return (next == size()) ? 0 : next;
		}
		int from = 0;
		for (int start : this.starts) {
			if (start > point) {
				return (next == start) ? from : next;
			}
			from = start;
		}
		return (next == size()) ? from : next;
	}

	/**
	 * The area, summed up near the first point so that large coordinates lose nothing.
	 */
	double area() {
		double twice = 0;
		for (int i = 0; i < size(); i++) {
			twice += crossProduct(i, after(i));
		}
		return Math.max(0, twice / 2);
	}

	private double crossProduct(int from, int to) {
		return (x(from) - x(0)) * (y(to) - y(0)) - (x(to) - x(0)) * (y(from) - y(0));
	}

	/** The centre of gravity; not a number where there is no area. */
	PlanePoint centroid() {
		double east = 0;
		double north = 0;
		double twice = 0;
		for (int i = 0; i < size(); i++) {
			int next = after(i);
			double weight = crossProduct(i, next);
			twice += weight;
			east += weight * (x(i) - x(0) + x(next) - x(0));
			north += weight * (y(i) - y(0) + y(next) - y(0));
		}
		return new PlanePoint(x(0) + east / (3 * twice), y(0) + north / (3 * twice));
	}

	/** The same shifted. */
	Rings move(double east, double north) {
		double[] moved = this.points.clone();
		for (int i = 0; i < moved.length; i += 2) {
			moved[i] += east;
			moved[i + 1] += north;
		}
		return new Rings(moved, this.starts);
	}

	/**
	 * The polygons: an anticlockwise ring begins one, the clockwise after it are holes.
	 */
	Geometry geometry() {
		if (size() == 0) {
			return Boundary.GEOMETRIES.createPolygon();
		}
		List<Polygon> polygons = new ArrayList<>();
		List<LinearRing> current = new ArrayList<>();
		for (int number = 0; number <= this.starts.length; number++) {
			LinearRing ring = ring(number);
			if (!current.isEmpty() && Orientation.isCCWArea(ring.getCoordinates())) {
				polygons.add(polygon(current));
				current.clear();
			}
			current.add(ring);
		}
		polygons.add(polygon(current));
		return Boundary.GEOMETRIES.buildGeometry(polygons);
	}

	private LinearRing ring(int number) {
		int from = (number == 0) ? 0 : this.starts[number - 1];
		int to = (number == this.starts.length) ? size() : this.starts[number];
		Coordinate[] ring = new Coordinate[to - from + 1];
		for (int i = 0; i < ring.length; i++) {
			int point = (from + i < to) ? from + i : from;
			ring[i] = new Coordinate(x(point), y(point));
		}
		return Boundary.GEOMETRIES.createLinearRing(ring);
	}

	private static Polygon polygon(List<LinearRing> rings) {
		return Boundary.GEOMETRIES.createPolygon(rings.getFirst(),
				rings.subList(1, rings.size()).toArray(LinearRing[]::new));
	}

	/** The rectangle around them; that of no rings meets nothing. */
	Extent extent() {
		double west = Double.POSITIVE_INFINITY;
		double south = west;
		double east = Double.NEGATIVE_INFINITY;
		double north = east;
		for (int i = 0; i < size(); i++) {
			west = Math.min(west, x(i));
			east = Math.max(east, x(i));
			south = Math.min(south, y(i));
			north = Math.max(north, y(i));
		}
		return new Extent(west, south, east, north);
	}

}
