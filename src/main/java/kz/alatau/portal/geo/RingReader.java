package kz.alatau.portal.geo;

import kz.alatau.portal.dataset.ImportFault.Kind;
import org.jspecify.annotations.Nullable;

/** Reads rings and positions off the coordinates and notes what is none. */
final class RingReader {

	private final CoordinateCursor cursor;

	private final Findings findings;

	private final RingCheck check;

	private int positions;

	RingReader(CoordinateCursor cursor, Findings findings, RingCheck check) {
		this.cursor = cursor;
		this.findings = findings;
		this.check = check;
	}

	/** How many positions were read so far. */
	int positions() {
		return this.positions;
	}

	/** A ring that can be checked for crossing itself; empty, with a fault, if not. */
	@Nullable Part read(String field) {
		if (!this.cursor.enter()) {
			this.findings.add(field, Kind.NOT_A_POSITION, "");
			this.cursor.skip();
			return null;
		}
		Ring ring = new Ring(field);
		boolean complete = true;
		while (!this.cursor.leave()) {
			complete &= position(ring);
		}
		return this.check.check(ring, complete) ? new Part(field, Boundary.GEOMETRIES.createPolygon(ring.closed()))
				: null;
	}

	/** Reads a position; a height may follow longitude and latitude and is ignored. */
	boolean position(Ring ring) {
		this.positions++;
		double[] values = { Double.NaN, Double.NaN };
		Kind fault = values(values);
		if (fault != null) {
			ring.fault(this.findings, fault, String.valueOf(ring.count() + 1));
			// Its place in the row is kept, so that later positions keep their number.
			ring.add(Double.NaN, Double.NaN);
			return false;
		}
		ring.add(values[0], values[1]);
		return true;
	}

	/** What is wrong with the position that stands here; empty if its values are read. */
	private @Nullable Kind values(double[] values) {
		if (!this.cursor.enter()) {
			this.cursor.skip();
			return Kind.NOT_A_POSITION;
		}
		int count = 0;
		Kind fault = null;
		while (!this.cursor.leave()) {
			Kind kind = value(values, count++);
			fault = (kind != null) ? kind : fault;
		}
		return (fault == null && (count < 2 || count > 3)) ? Kind.NOT_A_POSITION : fault;
	}

	private @Nullable Kind value(double[] values, int index) {
		byte mark = this.cursor.mark();
		if (mark == Coordinates.NUMBER) {
			double value = this.cursor.number();
			if (index < values.length) {
				values[index] = value;
			}
			return null;
		}
		this.cursor.skip();
		return switch (mark) {
			case Coordinates.NOT_FINITE -> Kind.NOT_FINITE;
			case Coordinates.TOO_LONG -> Kind.TOO_LARGE;
			default -> Kind.NOT_A_POSITION;
		};
	}

}
