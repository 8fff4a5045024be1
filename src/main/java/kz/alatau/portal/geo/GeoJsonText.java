package kz.alatau.portal.geo;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Writes the geometry of a GeoJSON feature (RFC 7946), to the last digit. */
public final class GeoJsonText {

	private final StringBuilder text = new StringBuilder();

	private GeoJsonText() {
	}

	/**
	 * A polygon or several as a GeoJSON geometry.
	 * @throws IllegalArgumentException when the boundary is neither
	 */
	public static String of(Boundary boundary) {
		Geometry geometry = boundary.geometry();
		GeoJsonText writer = new GeoJsonText();
		writer.text.append("{\"type\":\"MultiPolygon\",\"coordinates\":[");
		for (int i = 0; i < geometry.getNumGeometries(); i++) {
			if (!(geometry.getGeometryN(i) instanceof Polygon polygon)) {
				throw new IllegalArgumentException("Not a polygon: " + geometry.getGeometryType());
			}
			writer.separate(i).polygon(polygon);
		}
		return writer.text.append("]}").toString();
	}

	private void polygon(Polygon polygon) {
		this.text.append('[');
		ring(polygon.getExteriorRing());
		for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
			separate(1).ring(polygon.getInteriorRingN(hole));
		}
		this.text.append(']');
	}

	private void ring(LinearRing ring) {
		this.text.append('[');
		Coordinate[] corners = ring.getCoordinates();
		for (int i = 0; i < corners.length; i++) {
			separate(i).text.append('[').append(corners[i].x).append(',').append(corners[i].y).append(']');
		}
		this.text.append(']');
	}

	private GeoJsonText separate(int index) {
		if (index > 0) {
			this.text.append(',');
		}
		return this;
	}

}
