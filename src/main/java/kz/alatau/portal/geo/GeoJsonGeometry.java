package kz.alatau.portal.geo;

import java.util.Arrays;

import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import tools.jackson.databind.JsonNode;

/** Reads the geometry of a feature and says what is wrong with it. */
final class GeoJsonGeometry {

	private static final String FIELD = "geometry";

	private GeoJsonGeometry() {
	}

	/** A point, polygon or several polygons; empty, with a fault, for anything else. */
	static @Nullable Boundary read(JsonNode json, Fields fields) {
		try {
			Boundary boundary = new Boundary(geometry(json));
			if (!boundary.isInKazakhstan()) {
				fields.fault(FIELD, Kind.OUT_OF_RANGE, "longitude first, then latitude, in degrees, in Kazakhstan");
				return null;
			}
			TopologyValidationError error = new IsValidOp(boundary.geometry()).getValidationError();
			if (error != null) {
				fields.fault(FIELD, Kind.BAD_GEOMETRY, error.toString());
				return null;
			}
			return boundary;
		}
		catch (IllegalArgumentException ex) {
			fields.fault(FIELD, Kind.BAD_GEOMETRY, String.valueOf(ex.getMessage()));
			return null;
		}
	}

	private static Geometry geometry(JsonNode json) {
		JsonNode coordinates = json.path("coordinates");
		return switch (json.path("type").asString("")) {
			case "Point" -> Boundary.GEOMETRIES.createPoint(coordinate(coordinates));
			case "Polygon" -> polygon(coordinates);
			case "MultiPolygon" -> polygons(coordinates);
			default -> throw new IllegalArgumentException("Point, Polygon or MultiPolygon expected");
		};
	}

	private static Geometry polygons(JsonNode polygons) {
		if (polygons.isEmpty()) {
			throw new IllegalArgumentException("Several polygons are at least one");
		}
		return Boundary.GEOMETRIES
			.createMultiPolygon(polygons.valueStream().map(GeoJsonGeometry::polygon).toArray(Polygon[]::new));
	}

	private static Polygon polygon(JsonNode rings) {
		LinearRing[] all = rings.valueStream().map(GeoJsonGeometry::ring).toArray(LinearRing[]::new);
		if (all.length == 0) {
			throw new IllegalArgumentException("A polygon needs a ring");
		}
		LinearRing[] holes = Arrays.copyOfRange(all, 1, all.length);
		return Boundary.GEOMETRIES.createPolygon(all[0], holes);
	}

	private static LinearRing ring(JsonNode positions) {
		Coordinate[] coordinates = positions.valueStream().map(GeoJsonGeometry::coordinate).toArray(Coordinate[]::new);
		if (coordinates.length == 0) {
			throw new IllegalArgumentException("A ring needs coordinates");
		}
		return Boundary.GEOMETRIES.createLinearRing(coordinates);
	}

	private static Coordinate coordinate(JsonNode position) {
		if (!position.isArray() || position.size() < 2 || !position.path(0).isNumber()
				|| !position.path(1).isNumber()) {
			throw new IllegalArgumentException("A position is longitude and latitude");
		}
		return new Coordinate(position.path(0).asDouble(), position.path(1).asDouble());
	}

}
