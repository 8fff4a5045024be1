package kz.alatau.portal.geo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * A geometry as GeoJSON has it (RFC 7946): WGS 84, longitude first, outer rings
 * counterclockwise and holes clockwise.
 *
 * @param coordinates lists of lists of numbers, as deep as the type wants them
 */
public record GeoJsonGeometry(String type, List<?> coordinates) {

	static GeoJsonGeometry of(Geometry geometry) {
		if (geometry.getDimension() == 0) {
			return new GeoJsonGeometry(GeometryKind.POINT.toString(), position(geometry.getCoordinate()));
		}
		if (geometry instanceof Polygon polygon) {
			return new GeoJsonGeometry(GeometryKind.POLYGON.toString(), rings(polygon));
		}
		return new GeoJsonGeometry(GeometryKind.MULTI_POLYGON.toString(),
				IntStream.range(0, geometry.getNumGeometries())
					.mapToObj((part) -> rings((Polygon) geometry.getGeometryN(part)))
					.toList());
	}

	private static List<List<List<Double>>> rings(Polygon polygon) {
		return IntStream.rangeClosed(0, polygon.getNumInteriorRing())
			.mapToObj((ring) -> (ring == 0) ? ring(polygon.getExteriorRing(), true)
					: ring(polygon.getInteriorRingN(ring - 1), false))
			.toList();
	}

	private static List<List<Double>> ring(LinearRing ring, boolean counterclockwise) {
		List<List<Double>> positions = Arrays.stream(ring.getCoordinates()).map(GeoJsonGeometry::position).toList();
		boolean isCounterclockwise = Orientation.isCCW(ring.getCoordinateSequence());
		return (isCounterclockwise == counterclockwise) ? positions : positions.reversed();
	}

	private static List<Double> position(Coordinate coordinate) {
		return List.of(coordinate.getX(), coordinate.getY());
	}

}
