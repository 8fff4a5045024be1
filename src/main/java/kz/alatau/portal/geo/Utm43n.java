package kz.alatau.portal.geo;

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
		Geometry metres = degrees.copy();
		metres.apply(new ProjectionFilter());
		metres.geometryChanged();
		return metres;
	}

	static Coordinate project(double longitude, double latitude) {
		ProjCoordinate metres = PROJECTION.project(new ProjCoordinate(longitude, latitude), new ProjCoordinate());
		return new Coordinate(metres.x, metres.y);
	}

	private static final class ProjectionFilter implements CoordinateSequenceFilter {

		private final ProjCoordinate degrees = new ProjCoordinate();

		private final ProjCoordinate metres = new ProjCoordinate();

		@Override
		public void filter(CoordinateSequence sequence, int index) {
			this.degrees.setValue(sequence.getX(index), sequence.getY(index));
			PROJECTION.project(this.degrees, this.metres);
			sequence.setOrdinate(index, CoordinateSequence.X, this.metres.x);
			sequence.setOrdinate(index, CoordinateSequence.Y, this.metres.y);
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
