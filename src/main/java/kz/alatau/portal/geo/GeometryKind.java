package kz.alatau.portal.geo;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of geometry that mean something here, as GeoJSON calls them. */
public enum GeometryKind {

	POINT("Point", 1), POLYGON("Polygon", 3), MULTI_POLYGON("MultiPolygon", 4);

	private final String type;

	private final int depth;

	GeometryKind(String type, int depth) {
		this.type = type;
		this.depth = depth;
	}

	static Optional<GeometryKind> of(String type) {
		return Arrays.stream(values()).filter((kind) -> kind.type.equals(type)).findFirst();
	}

	/** How many lists deep its numbers stand. */
	int depth() {
		return this.depth;
	}

	@Override
	public String toString() {
		return this.type;
	}

}
