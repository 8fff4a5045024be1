package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Checks polygons as the Simple Features of OGC define them. JTS names the first fault
 * only; so every ring is looked at alone, and of rings that do not go together the later
 * one is named, taken out, and the rest looked at again.
 */
final class PolygonCheck {

	/** Positions that are looked at again and again for one geometry, about a second. */
	private static final int MOST_POSITIONS = 5_000_000;

	/** A crossing is computed; it lies this near, in degrees, to the rings that cross. */
	private static final double ON_RING = 1e-9;

	private final Findings findings;

	PolygonCheck(Findings findings) {
		this.findings = findings;
	}

	/**
	 * Checks rings that are good as far as they do not cross: shell first, then holes.
	 * @return the polygon; empty, with a fault, if it is not valid
	 */
	@Nullable Polygon check(List<Part> rings) {
		Polygon polygon = polygon(rings);
		if (error(polygon) == null) {
			return polygon;
		}
		int before = this.findings.count();
		checkAlone(rings);
		if (this.findings.count() == before) {
			checkTogether(rings, 1, PolygonCheck::polygon);
		}
		return null;
	}

	/** Notes which of the rings cross or touch themselves. */
	void checkAlone(List<Part> rings) {
		for (Part ring : rings) {
			TopologyValidationError error = error(ring.polygon());
			if (error != null) {
				boolean touches = error.getErrorType() == TopologyValidationError.RING_SELF_INTERSECTION;
				this.findings.add(ring.field(), Kind.SELF_INTERSECTION,
						(touches ? "touches itself at " : "crosses itself at ") + place(error));
			}
		}
	}

	/** Checks valid polygons that are parts of one geometry; they must not overlap. */
	Geometry checkParts(List<Part> parts) {
		checkTogether(parts, 0, PolygonCheck::polygons);
		return polygons(parts);
	}

	private void checkTogether(List<Part> parts, int firstOfMany, Function<List<Part>, Geometry> together) {
		List<Part> left = new ArrayList<>(parts);
		Geometry geometry = together.apply(left);
		TopologyValidationError error = (parts.size() > 1) ? error(geometry) : null;
		for (int looked = 0; error != null && looked <= MOST_POSITIONS; looked += geometry.getNumPoints()) {
			int last = lastAt(left, firstOfMany, error.getCoordinate());
			this.findings.add(left.get(last).field(), Kind.BAD_GEOMETRY, error.getMessage() + ": " + place(error));
			left.remove(last);
			geometry = together.apply(left);
			error = error(geometry);
		}
	}

	private static int lastAt(List<Part> parts, int first, Coordinate coordinate) {
		Point point = Boundary.GEOMETRIES.createPoint(coordinate);
		for (int i = parts.size() - 1; i > first; i--) {
			if (parts.get(i).polygon().getBoundary().isWithinDistance(point, ON_RING)) {
				return i;
			}
		}
		return (first < parts.size()) ? first : parts.size() - 1;
	}

	private static @Nullable TopologyValidationError error(Geometry geometry) {
		return new IsValidOp(geometry).getValidationError();
	}

	private static String place(TopologyValidationError error) {
		return error.getCoordinate().x + " " + error.getCoordinate().y;
	}

	private static Polygon polygon(List<Part> rings) {
		LinearRing[] holes = rings.stream()
			.skip(1)
			.map((ring) -> ring.polygon().getExteriorRing())
			.toArray(LinearRing[]::new);
		return Boundary.GEOMETRIES.createPolygon(rings.getFirst().polygon().getExteriorRing(), holes);
	}

	private static MultiPolygon polygons(List<Part> parts) {
		return Boundary.GEOMETRIES.createMultiPolygon(parts.stream().map(Part::polygon).toArray(Polygon[]::new));
	}

}
