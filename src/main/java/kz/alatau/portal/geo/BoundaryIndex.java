package kz.alatau.portal.geo;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds things by place.
 *
 * @param <T> the things
 */
public final class BoundaryIndex<T> {

	private final STRtree tree = new STRtree();

	public BoundaryIndex(Collection<T> things, Function<T, ProjectedBoundary> boundary) {
		things.forEach((thing) -> this.tree.insert(boundary.apply(thing).geometry().getEnvelopeInternal(), thing));
		this.tree.build();
	}

	/**
	 * Everything whose rectangle meets the place's rectangle; the caller looks closer.
	 */
	public List<T> near(ProjectedBoundary place) {
		return query(place.geometry().getEnvelopeInternal());
	}

	public List<T> near(PlanePoint point) {
		return query(new Envelope(new Coordinate(point.east(), point.north())));
	}

	@SuppressWarnings("unchecked")
	private List<T> query(Envelope rectangle) {
		return this.tree.query(rectangle);
	}

}
