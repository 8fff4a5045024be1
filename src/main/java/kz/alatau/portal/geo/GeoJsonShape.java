package kz.alatau.portal.geo;

import java.util.function.IntConsumer;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes a geometry as GeoJSON. Rings keep their direction and their first position, so
 * that a file read again holds the very same boundary.
 */
final class GeoJsonShape {

	private final StringBuilder text = new StringBuilder();

	private GeoJsonShape() {
	}

	static String write(Geometry geometry) {
		GeoJsonShape shape = new GeoJsonShape();
		shape.text.append("{\"type\":\"").append(geometry.getGeometryType()).append("\",\"coordinates\":");
		shape.coordinates(geometry);
		return shape.text.append('}').toString();
	}

	private void coordinates(Geometry geometry) {
		switch (geometry) {
			case Point point -> position(point.getCoordinate());
			case Polygon polygon -> list(polygon.getNumInteriorRing() + 1,
					(ring) -> ring((ring == 0) ? polygon.getExteriorRing() : polygon.getInteriorRingN(ring - 1)));
			default -> list(geometry.getNumGeometries(), (part) -> coordinates(geometry.getGeometryN(part)));
		}
	}

	private void ring(LineString ring) {
		list(ring.getNumPoints(), (position) -> position(ring.getCoordinateN(position)));
	}

	/** Degrees in this country never need an exponent. */
	private void position(Coordinate position) {
		this.text.append('[').append(position.x).append(',').append(position.y).append(']');
	}

	private void list(int length, IntConsumer each) {
		this.text.append('[');
		for (int i = 0; i < length; i++) {
			this.text.append((i > 0) ? "," : "");
			each.accept(i);
		}
		this.text.append(']');
	}

}
