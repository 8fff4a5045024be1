package kz.alatau.portal.geo;

import java.util.Arrays;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** One ring, or a point alone, as it stands in the file: flat pairs of degrees. */
final class Ring {

	/**
	 * A last position this near to the first, as part of the diagonal, was meant as it.
	 */
	private static final double NEAR = 0.25;

	/** A ring thinner than this in degrees, a tenth of a millimetre, is a line. */
	private static final double THINNEST = 1e-9;

	private final String field;

	private double[] degrees = new double[16];

	private int count;

	Ring(String field) {
		this.field = field;
	}

	/** Its JSON path. */
	String field() {
		return this.field;
	}

	void add(double longitude, double latitude) {
		if (2 * this.count == this.degrees.length) {
			this.degrees = Arrays.copyOf(this.degrees, 4 * this.count);
		}
		this.degrees[2 * this.count] = longitude;
		this.degrees[2 * this.count + 1] = latitude;
		this.count++;
	}

	int count() {
		return this.count;
	}

	double longitude(int position) {
		return this.degrees[2 * position];
	}

	double latitude(int position) {
		return this.degrees[2 * position + 1];
	}

	boolean isClosed() {
		return this.count > 0 && longitude(0) == longitude(this.count - 1) && latitude(0) == latitude(this.count - 1);
	}

	/** The positions with the end at the start, mended if it is not. */
	Coordinate[] closed() {
		boolean replaces = !isClosed() && this.count > 3 && isNearlyClosed();
		int length = (isClosed() || replaces) ? this.count : this.count + 1;
		Coordinate[] closed = new Coordinate[length];
		for (int i = 0; i < length - 1; i++) {
			closed[i] = coordinate(i);
		}
		closed[length - 1] = closed[0].copy();
		return closed;
	}

	private Coordinate coordinate(int position) {
		return new Coordinate(longitude(position), latitude(position));
	}

	private boolean isNearlyClosed() {
		Envelope extent = new Envelope();
		for (int i = 0; i < this.count; i++) {
			extent.expandToInclude(longitude(i), latitude(i));
		}
		return coordinate(0).distance(coordinate(this.count - 1)) <= NEAR * extent.getDiameter();
	}

	/** Whether all positions lie on one line, or in one place. */
	static boolean isLine(Coordinate[] closed) {
		Coordinate start = closed[0];
		Coordinate farthest = start;
		for (Coordinate position : closed) {
			farthest = (position.distance(start) > farthest.distance(start)) ? position : farthest;
		}
		double length = farthest.distance(start);
		double widest = 0;
		for (Coordinate position : closed) {
			double cross = (farthest.x - start.x) * (position.y - start.y)
					- (farthest.y - start.y) * (position.x - start.x);
			widest = Math.max(widest, Math.abs(cross));
		}
		return widest <= THINNEST * length;
	}

	/** A position for a message. */
	String at(int position) {
		return "%d: %s %s".formatted(position + 1, longitude(position), latitude(position));
	}

	/** A fault of this ring. */
	void fault(Findings findings, Kind kind, String detail) {
		findings.add(this.field, kind, detail);
	}

}
