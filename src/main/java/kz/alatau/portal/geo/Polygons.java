package kz.alatau.portal.geo;

import java.util.List;
import java.util.function.Function;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Intersections and unions that have to be built, not only measured. What JTS cannot do
 * with polygons as they are it does after repairing them.
 */
final class Polygons {

	private Polygons() {
	}

	static Geometry intersection(Geometry one, Geometry other) {
		return robust(List.of(one, other),
				(both) -> OverlayNGRobust.overlay(both.getFirst(), both.getLast(), OverlayNG.INTERSECTION));
	}

	static Geometry union(List<Geometry> all) {
		return switch (all.size()) {
			case 0 -> Boundary.GEOMETRIES.createPolygon();
			case 1 -> all.getFirst();
			default -> robust(all, OverlayNGRobust::union);
		};
	}

	private static Geometry robust(List<Geometry> inputs, Function<List<Geometry>, Geometry> operation) {
		try {
			return operation.apply(inputs);
		}
		catch (RuntimeException ex) {
			// JTS throws TopologyException, IllegalArgumentException and others for rings
			// that cross themselves.
			return operation.apply(inputs.stream().map(GeometryFixer::fix).toList());
		}
	}

}
