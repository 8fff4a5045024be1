package kz.alatau.portal.geo;

import java.util.Objects;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/**
 * A place on the earth in WGS 84 (EPSG:4326), longitude first: a polygon, several, or a
 * point. It has no area, because degrees cannot be summed: see {@link ProjectedBoundary}.
 */
public final class Boundary {

	static final GeometryFactory GEOMETRIES = new GeometryFactory();

	private static final Envelope KAZAKHSTAN = new Envelope(46, 88, 40, 56);

	private final Geometry geometry;

	Boundary(Geometry geometry) {
		this.geometry = Objects.requireNonNull(geometry);
	}

	/**
	 * @throws IllegalArgumentException when the bytes are not well-known binary
	 */
	public static Boundary ofWkb(byte[] wkb) {
		try {
			return new Boundary(new WKBReader(GEOMETRIES).read(wkb));
		}
		catch (ParseException ex) {
			throw new IllegalArgumentException("Not well-known binary", ex);
		}
	}

	/**
	 * @throws IllegalArgumentException when the text is not well-known text
	 */
	public static Boundary ofWkt(String wkt) {
		try {
			return new Boundary(new WKTReader(GEOMETRIES).read(wkt));
		}
		catch (ParseException ex) {
			throw new IllegalArgumentException("Not well-known text: " + wkt, ex);
		}
	}

	/** The same as well-known binary, as it is stored. */
	public byte[] wkb() {
		return new WKBWriter().write(this.geometry);
	}

	/** The same as text of a GeoJSON geometry (RFC 7946), to the last digit. */
	public String geoJsonText() {
		return GeoJsonShape.write(this.geometry);
	}

	/** The same as GeoJSON. */
	public GeoJsonGeometry geoJson() {
		return GeoJsonGeometry.of(this.geometry);
	}

	/** The same in metres. */
	public ProjectedBoundary project() {
		return new ProjectedBoundary(Utm43n.project(this.geometry));
	}

	public boolean isPoint() {
		return this.geometry.getDimension() == 0;
	}

	/**
	 * Whether every coordinate lies in the rectangle around Kazakhstan, where the plane
	 * of UTM zone 43 North is of use; latitude and longitude the wrong way round do not.
	 */
	boolean isInKazakhstan() {
		return KAZAKHSTAN.contains(this.geometry.getEnvelopeInternal());
	}

	Geometry geometry() {
		return this.geometry;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Boundary boundary && this.geometry.equalsExact(boundary.geometry);
	}

	@Override
	public int hashCode() {
		return this.geometry.hashCode();
	}

	@Override
	public String toString() {
		return this.geometry.toText();
	}

}
