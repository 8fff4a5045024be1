package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.Area;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** A boundary on the plane of UTM zone 43 North, in metres: the only one with an area. */
public final class ProjectedBoundary {

	private final Geometry geometry;

	/**
	 * Made when first asked for; two threads may make it twice and agree, all of its
	 * fields being final.
	 */
	private @Nullable EdgeBands edges;

	ProjectedBoundary(Geometry geometry) {
		this.geometry = geometry;
	}

	/** From well-known text whose coordinates are metres already. */
	public static ProjectedBoundary ofWkt(String wkt) {
		return new ProjectedBoundary(Boundary.ofWkt(wkt).geometry());
	}

	public Area area() {
		return new Area(this.geometry.getArea());
	}

	public boolean isPoint() {
		return this.geometry.getDimension() == 0;
	}

	/** The centroid if it lies inside, else an interior point; never on the edge. */
	public PlanePoint representativePoint() {
		Point centroid = this.geometry.getCentroid();
		Point point = (isPoint() || this.geometry.contains(centroid)) ? centroid : this.geometry.getInteriorPoint();
		return new PlanePoint(point.getX(), point.getY());
	}

	/** Whether the point lies inside or on the edge: exact. */
	public boolean covers(PlanePoint point) {
		return edges().cover(point.east(), point.north());
	}

	/**
	 * The edges of its polygons. Imports refuse rings that cross themselves; a boundary
	 * that came another way is repaired first, because its insides would count wrongly.
	 */
	EdgeBands edges() {
		EdgeBands found = this.edges;
		if (found == null) {
			found = new EdgeBands(Rings.of(this.geometry));
			if (!found.isSimpleRing() && !this.geometry.isValid()) {
				found = new EdgeBands(Rings.of(GeometryFixer.fix(this.geometry)));
			}
			this.edges = found;
		}
		return found;
	}

	/** Its polygons as they are measured: repaired where they had to be. */
	Geometry polygons() {
		return edges().rings().geometry();
	}

	/**
	 * The same with a margin on every side, rounded at the corners; less if negative.
	 * @throws IllegalArgumentException when nothing would be left
	 */
	public ProjectedBoundary widen(double metres) {
		Geometry wider = this.geometry.buffer(metres);
		if (wider.isEmpty()) {
			throw new IllegalArgumentException("Nothing is left after widening by " + metres + " m");
		}
		return new ProjectedBoundary(wider);
	}

	/** What of it lies in a rectangle; may be nothing. */
	public ProjectedBoundary clip(Extent rectangle) {
		Geometry frame = Boundary.GEOMETRIES
			.toGeometry(new Envelope(rectangle.west(), rectangle.east(), rectangle.south(), rectangle.north()));
		return new ProjectedBoundary(Polygons.intersection(this.geometry, frame));
	}

	/** The same in degrees. */
	public Boundary toWgs84() {
		return new Boundary(Utm43n.unproject(this.geometry));
	}

	/** The same shifted. */
	public ProjectedBoundary move(double east, double north) {
		return new ProjectedBoundary(AffineTransformation.translationInstance(east, north).transform(this.geometry));
	}

	/** The rectangle around it; that of an empty boundary meets nothing. */
	public Extent extent() {
		Envelope box = this.geometry.getEnvelopeInternal();
		if (box.isNull()) {
			return Extent.NOWHERE;
		}
		return new Extent(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
	}

	/**
	 * The rings to draw, shells and holes alike, each as easting and northing in turn.
	 * @param tolerance metres by which a ring may be simplified
	 */
	public List<double[]> rings(double tolerance) {
		Geometry simple = TopologyPreservingSimplifier.simplify(this.geometry, tolerance);
		List<double[]> rings = new ArrayList<>();
		for (int i = 0; i < simple.getNumGeometries(); i++) {
			if (simple.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
				rings.add(ring(polygon.getExteriorRing()));
				for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
					rings.add(ring(polygon.getInteriorRingN(hole)));
				}
			}
		}
		return rings;
	}

	private static double[] ring(LinearRing ring) {
		Coordinate[] coordinates = ring.getCoordinates();
		double[] flat = new double[coordinates.length * 2];
		for (int i = 0; i < coordinates.length; i++) {
			flat[2 * i] = coordinates[i].x;
			flat[2 * i + 1] = coordinates[i].y;
		}
		return flat;
	}

	Geometry geometry() {
		return this.geometry;
	}

}
