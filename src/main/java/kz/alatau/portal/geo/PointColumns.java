package kz.alatau.portal.geo;

import java.math.BigDecimal;

import kz.alatau.portal.dataset.Fields;
import kz.alatau.portal.dataset.ImportFault.Kind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Reads a point from two columns of a table, in degrees. */
public final class PointColumns {

	/** As of {@link Boundary}: there the plane of UTM zone 43 North is of use. */
	private static final Envelope KAZAKHSTAN = new Envelope(46, 88, 40, 56);

	private PointColumns() {
	}

	/** The point; a fault, and a harmless stand-in, where there is none. */
	public static Boundary read(Fields row, String longitudeColumn, String latitudeColumn) {
		BigDecimal longitude = decimal(row, longitudeColumn);
		BigDecimal latitude = decimal(row, latitudeColumn);
		double east = longitude.doubleValue();
		double north = latitude.doubleValue();
		boolean given = longitude.signum() != 0 && latitude.signum() != 0;
		if (given && !KAZAKHSTAN.contains(east, north)) {
			Kind kind = KAZAKHSTAN.contains(north, east) ? Kind.SWAPPED : Kind.OUT_OF_RANGE;
			row.fault(longitudeColumn, kind, longitude + ", " + latitude);
		}
		return new Boundary(Boundary.GEOMETRIES.createPoint(new Coordinate(east, north)));
	}

	private static BigDecimal decimal(Fields row, String column) {
		BigDecimal number = row.optionalDecimal(column);
		if (number == null) {
			row.fault(column, Kind.MISSING, "");
			return BigDecimal.ZERO;
		}
		return number;
	}

}
