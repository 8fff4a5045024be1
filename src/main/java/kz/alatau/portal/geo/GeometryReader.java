package kz.alatau.portal.geo;

import java.util.Optional;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.locationtech.jts.geom.Geometry;
import tools.jackson.core.JsonToken;

/** Reads the geometry of one feature after the other. */
final class GeometryReader {

	private static final String FIELD = "geometry";

	private final GeoJsonRules rules;

	private final Findings findings;

	private final Coordinates coordinates;

	private State state = State.MISSING;

	private String type = "";

	private boolean hasCoordinates;

	GeometryReader(GeoJsonRules rules, Findings findings) {
		this.rules = rules;
		this.findings = findings;
		this.coordinates = new Coordinates(rules.mostPositions());
	}

	/** How far the geometry of the feature has been read. */
	private enum State {

		MISSING, BROKEN, READ

	}

	/** A new feature begins. */
	void clear() {
		this.state = State.MISSING;
		this.type = "";
		this.hasCoordinates = false;
		this.coordinates.clear();
	}

	/** Reads the value that starts here. */
	void read(JsonTokens tokens) {
		if (tokens.current() == JsonToken.VALUE_NULL) {
			return;
		}
		this.state = State.BROKEN;
		if (tokens.current() != JsonToken.START_OBJECT) {
			this.findings.add(FIELD, Kind.WRONG_GEOMETRY, "");
			tokens.skip();
			return;
		}
		while (tokens.next() == JsonToken.PROPERTY_NAME) {
			member(tokens);
		}
		this.state = State.READ;
	}

	private void member(JsonTokens tokens) {
		switch (tokens.member()) {
			case "type" -> this.type = tokens.textOrNothing();
			case "coordinates" -> {
				this.hasCoordinates = true;
				this.coordinates.read(tokens);
			}
			case ReferenceSystem.MEMBER ->
				ReferenceSystem.read(tokens, FIELD + "." + ReferenceSystem.MEMBER, this.findings);
			default -> tokens.skip();
		}
	}

	/**
	 * The geometry of the feature, checked; empty, with faults noted, if it is not sound.
	 */
	Optional<Geometry> geometry() {
		if (this.state == State.MISSING) {
			this.findings.add(FIELD, Kind.MISSING, "");
		}
		return (this.state == State.READ) ? checked() : Optional.empty();
	}

	/** As above for a feature that breaks off: only what was read to its end. */
	void checkWhatWasRead() {
		if (this.state == State.READ) {
			checked();
		}
	}

	private Optional<Geometry> checked() {
		ShapeReader shape = new ShapeReader(this.coordinates, this.rules, this.findings);
		Optional<GeometryKind> kind = GeometryKind.of(this.type);
		boolean allowed = kind.isPresent() && this.rules.kinds().contains(kind.get());
		if (!allowed) {
			this.findings.add(FIELD, Kind.WRONG_GEOMETRY, this.type);
		}
		if (kind.isEmpty()) {
			shape.noteNumbers();
			return Optional.empty();
		}
		if (!this.hasCoordinates) {
			this.findings.add(ShapeReader.FIELD, Kind.MISSING, "");
			return Optional.empty();
		}
		Optional<Geometry> geometry = shape.read(kind.get());
		return allowed ? geometry : Optional.empty();
	}

}
