package kz.alatau.portal.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Makes a geometry of coordinates and notes all that is wrong with them. */
final class ShapeReader {

	/** Where the coordinates stand in a feature. */
	static final String FIELD = "geometry.coordinates";

	private final Coordinates coordinates;

	private final CoordinateCursor cursor;

	private final GeoJsonRules rules;

	private final Findings findings;

	private final RingCheck ringCheck;

	private final RingReader rings;

	private final PolygonCheck polygonCheck;

	ShapeReader(Coordinates coordinates, GeoJsonRules rules, Findings findings) {
		this.coordinates = coordinates;
		this.cursor = new CoordinateCursor(coordinates);
		this.rules = rules;
		this.findings = findings;
		this.ringCheck = new RingCheck(findings, rules.longestRing());
		this.rings = new RingReader(this.cursor, findings, this.ringCheck);
		this.polygonCheck = new PolygonCheck(findings);
	}

	/** The geometry; empty, with faults noted, if it is not sound. */
	Optional<Geometry> read(GeometryKind kind) {
		int before = this.findings.count();
		if (!hasShapeOf(kind)) {
			noteNumbers();
			return Optional.empty();
		}
		Geometry geometry = switch (kind) {
			case POINT -> point();
			case POLYGON -> polygon(FIELD);
			case MULTI_POLYGON -> polygons();
		};
		int positions = this.rings.positions();
		if (positions > this.rules.mostPositions()) {
			this.findings.add(FIELD, Kind.TOO_LARGE, positions + " > " + this.rules.mostPositions());
		}
		return (this.findings.count() == before) ? Optional.ofNullable(geometry) : Optional.empty();
	}

	/** Notes numbers that are none where the lists are not gone through. */
	void noteNumbers() {
		if (this.coordinates.has(Coordinates.NOT_FINITE)) {
			this.findings.add(FIELD, Kind.NOT_FINITE, "");
		}
		if (this.coordinates.has(Coordinates.TOO_LONG)) {
			this.findings.add(FIELD, Kind.TOO_LARGE, "");
		}
	}

	private boolean hasShapeOf(GeometryKind kind) {
		if (!this.coordinates.isComplete()) {
			this.findings.add(FIELD, Kind.TOO_LARGE, "> " + this.rules.mostPositions());
			return false;
		}
		Integer depth = this.coordinates.depth();
		if (depth != null && depth != kind.depth() && this.coordinates.isUsable()) {
			this.findings.add(FIELD, Kind.NOT_A_POSITION, "%s: %d, [%d]".formatted(kind, kind.depth(), depth));
			return false;
		}
		return this.coordinates.isUsable();
	}

	private @Nullable Geometry point() {
		Ring alone = new Ring(FIELD);
		this.rings.position(alone);
		return this.ringCheck.areInCountry(alone)
				? Boundary.GEOMETRIES.createPoint(new Coordinate(alone.longitude(0), alone.latitude(0))) : null;
	}

	private Geometry polygons() {
		List<Part> parts = new ArrayList<>();
		int count = 0;
		this.cursor.enter();
		while (!this.cursor.leave()) {
			String field = FIELD + "[" + count++ + "]";
			Polygon polygon = polygon(field);
			if (polygon != null) {
				parts.add(new Part(field + "[0]", polygon));
			}
		}
		if (count == 0) {
			this.findings.add(FIELD, Kind.RING_EMPTY, "");
		}
		return this.polygonCheck.checkParts(parts);
	}

	/** A polygon; empty, with a fault, if it is not sound. */
	private @Nullable Polygon polygon(String field) {
		int before = this.findings.count();
		List<Part> parts = rings(field);
		if (this.findings.count() == before) {
			return this.polygonCheck.check(parts);
		}
		this.polygonCheck.checkAlone(parts);
		return null;
	}

	/** The rings that can be checked further. */
	private List<Part> rings(String field) {
		List<Part> parts = new ArrayList<>();
		if (!this.cursor.enter()) {
			this.findings.add(field, Kind.NOT_A_POSITION, "");
			this.cursor.skip();
			return parts;
		}
		int count = 0;
		while (!this.cursor.leave()) {
			Part part = this.rings.read(field + "[" + count++ + "]");
			if (part != null) {
				parts.add(part);
			}
		}
		if (count == 0) {
			this.findings.add(field, Kind.RING_EMPTY, "");
		}
		return parts;
	}

}
