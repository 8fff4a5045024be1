package kz.alatau.portal.geo;

import kz.alatau.portal.shared.Area;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * What a building stands on, on the plane of UTM zone 43 North, in metres: polygons or a
 * point, kept small because there are millions. A rectangle takes 140 bytes.
 */
public final class Footprint {

	private final Rings rings;

	private final double pointEast;

	private final double pointNorth;

	private Footprint(Geometry metres) {
		this.rings = Rings.of(metres);
		PlanePoint point = representativePoint(this.rings, metres);
		this.pointEast = point.east();
		this.pointNorth = point.north();
	}

	private Footprint(Rings rings, PlanePoint point) {
		this.rings = rings;
		this.pointEast = point.east();
		this.pointNorth = point.north();
	}

	/**
	 * From well-known binary in WGS 84.
	 * @throws IllegalArgumentException when the bytes are not well-known binary, or of
	 * something else than polygons and points
	 */
	public static Footprint ofWkb(byte[] wkb) {
		return of(Boundary.ofWkb(wkb));
	}

	/**
	 * The same in metres.
	 * @throws IllegalArgumentException when the boundary is neither polygons nor a point
	 */
	public static Footprint of(Boundary boundary) {
		return new Footprint(checked(Utm43n.project(boundary.geometry())));
	}

	/** From well-known text whose coordinates are metres already. */
	public static Footprint ofWkt(String wkt) {
		return new Footprint(checked(Boundary.ofWkt(wkt).geometry()));
	}

	private static Geometry checked(Geometry geometry) {
		if (geometry.isEmpty() || geometry.getDimension() == 1) {
			throw new IllegalArgumentException("Neither polygons nor a point: " + geometry);
		}
		return geometry;
	}

	/** The centroid if it lies inside, else an interior point; never on the edge. */
	private static PlanePoint representativePoint(Rings rings, Geometry metres) {
		if (rings.size() > 0) {
			PlanePoint centroid = rings.centroid();
			if (new Edges(rings).surround(centroid)) {
				return centroid;
			}
		}
		Point point = (rings.size() > 0) ? metres.getInteriorPoint() : metres.getCentroid();
		return new PlanePoint(point.getX(), point.getY());
	}

	public PlanePoint representativePoint() {
		return new PlanePoint(this.pointEast, this.pointNorth);
	}

	public Area area() {
		return new Area(this.rings.area());
	}

	/** Whether only a point is known; then it has no area. */
	public boolean isPoint() {
		return this.rings.size() == 0;
	}

	public Extent extent() {
		return isPoint() ? new Extent(this.pointEast, this.pointNorth, this.pointEast, this.pointNorth)
				: this.rings.extent();
	}

	/** The same shifted. */
	public Footprint move(double east, double north) {
		return new Footprint(this.rings.move(east, north),
				new PlanePoint(this.pointEast + east, this.pointNorth + north));
	}

	/** The same as a boundary, for what is done rarely. */
	public ProjectedBoundary boundary() {
		return new ProjectedBoundary(
				isPoint() ? Boundary.GEOMETRIES.createPoint(new Coordinate(this.pointEast, this.pointNorth))
						: this.rings.geometry());
	}

	Rings rings() {
		return this.rings;
	}

}
