package kz.alatau.portal.geo;

import java.util.function.BiFunction;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.proj.Projection;

/** The plane of all areas and distances: UTM zone 43 North (EPSG:32643), in metres. */
final class Utm43n {

	/** EPSG:32643 spelled out, so that no registry file is looked up. */
	private static final Projection PROJECTION = new CRSFactory()
		.createFromParameters("EPSG:32643", "+proj=utm +zone=43 +datum=WGS84 +units=m +no_defs")
		.getProjection();

	private Utm43n() {
	}

	static Geometry project(Geometry degrees) {
		return changed(degrees, PROJECTION::project);
	}

	/** Back to degrees. */
	static Geometry unproject(Geometry metres) {
		return changed(metres, PROJECTION::inverseProject);
	}

	private static Geometry changed(Geometry geometry, BiFunction<ProjCoordinate, ProjCoordinate, ?> change) {
		Geometry changed = geometry.copy();
		changed.apply(new ChangeFilter(change));
		changed.geometryChanged();
		return changed;
	}

	static Coordinate project(double longitude, double latitude) {
		ProjCoordinate metres = PROJECTION.project(new ProjCoordinate(longitude, latitude), new ProjCoordinate());
		return new Coordinate(metres.x, metres.y);
	}

	private static final class ChangeFilter implements CoordinateSequenceFilter {

		private final BiFunction<ProjCoordinate, ProjCoordinate, ?> change;

		private final ProjCoordinate from = new ProjCoordinate();

		private final ProjCoordinate to = new ProjCoordinate();

		ChangeFilter(BiFunction<ProjCoordinate, ProjCoordinate, ?> change) {
			this.change = change;
		}

		@Override
		public void filter(CoordinateSequence sequence, int index) {
			this.from.setValue(sequence.getX(index), sequence.getY(index));
			this.change.apply(this.from, this.to);
			sequence.setOrdinate(index, CoordinateSequence.X, this.to.x);
			sequence.setOrdinate(index, CoordinateSequence.Y, this.to.y);
		}

		@Override
		public boolean isDone() {
			return false;
		}

		@Override
		public boolean isGeometryChanged() {
			return true;
		}

	}

}
