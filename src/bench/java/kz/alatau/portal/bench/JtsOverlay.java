package kz.alatau.portal.bench;

import java.util.List;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The yardstick: the overlay as one would write it with JTS. */
final class JtsOverlay {

	private final List<PreparedGeometry> zones;

	private final STRtree tree = new STRtree();

	JtsOverlay(List<Geometry> zones) {
		this.zones = zones.stream().map(PreparedGeometryFactory::prepare).toList();
		for (int i = 0; i < zones.size(); i++) {
			this.tree.insert(zones.get(i).getEnvelopeInternal(), i);
		}
		this.tree.build();
	}

	@SuppressWarnings("unchecked")
	double[] areas(List<Geometry> places) {
		return ZoneSums.of(places, this.zones.size(), (place) -> this.tree.query(place.getEnvelopeInternal()),
				this::shared);
	}

	private double shared(Geometry place, int number) {
		PreparedGeometry zone = this.zones.get(number);
		if (zone.covers(place)) {
			return place.getArea();
		}
		return zone.intersects(place)
				? OverlayNGRobust.overlay(place, zone.getGeometry(), OverlayNG.INTERSECTION).getArea() : 0;
	}

}
