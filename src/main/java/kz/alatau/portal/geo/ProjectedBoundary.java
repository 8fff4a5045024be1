package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.List;

import kz.alatau.portal.shared.Area;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/** A boundary on the plane of UTM zone 43 North, in metres: the only one with an area. */
public final class ProjectedBoundary {

	private final Geometry geometry;

	private @Nullable PreparedGeometry prepared;

	private @Nullable IndexedPointInAreaLocator locator;

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

	/** Whether the point lies inside or on the edge. */
	public boolean covers(PlanePoint point) {
		if (isPoint()) {
			return false;
		}
		IndexedPointInAreaLocator found = this.locator;
		if (found == null) {
			found = new IndexedPointInAreaLocator(this.geometry);
			this.locator = found;
		}
		return found.locate(new Coordinate(point.east(), point.north())) != Location.EXTERIOR;
	}

	/**
	 * Whether the other lies in this one wholly; fast for one boundary and many others.
	 */
	boolean coversAllOf(ProjectedBoundary other) {
		return prepared().covers(other.geometry);
	}

	boolean meets(ProjectedBoundary other) {
		return prepared().intersects(other.geometry);
	}

	private PreparedGeometry prepared() {
		PreparedGeometry found = this.prepared;
		if (found == null) {
			found = PreparedGeometryFactory.prepare(this.geometry);
			this.prepared = found;
		}
		return found;
	}

	/** The same shifted. */
	public ProjectedBoundary move(double east, double north) {
		return new ProjectedBoundary(AffineTransformation.translationInstance(east, north).transform(this.geometry));
	}

	public Extent extent() {
		Envelope box = this.geometry.getEnvelopeInternal();
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
			if (simple.getGeometryN(i) instanceof Polygon polygon) {
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
