package kz.alatau.portal.geo;

import org.locationtech.jts.algorithm.CGAlgorithmsDD;

/** The edges of rings as plain numbers, each from its western end to its eastern end. */
final class Edges {

	/** Four numbers an edge: its western end, then its eastern end. */
	private final double[] ends;

	/** 1 where the edge runs westward in its ring, -1 eastward, 0 upright. */
	private final byte[] signs;

	Edges(Rings rings) {
		this.ends = new double[4 * rings.size()];
		this.signs = new byte[rings.size()];
		for (int i = 0; i < rings.size(); i++) {
			set(i, rings, i, rings.after(i));
		}
	}

	private void set(int edge, Rings rings, int from, int to) {
		int order = Double.compare(rings.x(from), rings.x(to));
		int west = (order > 0) ? to : from;
		int east = (order > 0) ? from : to;
		this.ends[4 * edge] = rings.x(west);
		this.ends[4 * edge + 1] = rings.y(west);
		this.ends[4 * edge + 2] = rings.x(east);
		this.ends[4 * edge + 3] = rings.y(east);
		this.signs[edge] = (byte) Integer.signum(order);
	}

	int size() {
		return this.signs.length;
	}

	double west(int edge) {
		return this.ends[4 * edge];
	}

	double east(int edge) {
		return this.ends[4 * edge + 2];
	}

	double south(int edge) {
		return Math.min(this.ends[4 * edge + 1], this.ends[4 * edge + 3]);
	}

	double north(int edge) {
		return Math.max(this.ends[4 * edge + 1], this.ends[4 * edge + 3]);
	}

	/** What of the area under the edge counts under another one, with its sign. */
	double countUnder(int edge, double x1, double y1, double x2, double y2, double floor) {
		return this.signs[edge] * Trapezoid.underBoth(x1, y1, x2, y2, this.ends[4 * edge], this.ends[4 * edge + 1],
				this.ends[4 * edge + 2], this.ends[4 * edge + 3], floor);
	}

	/**
	 * Where a point with an easting of the edge lies: above it (1), below it (-1) or on
	 * it (0). Exact.
	 */
	int side(int edge, double x, double y) {
		if (y < south(edge)) {
			return -1;
		}
		if (y > north(edge)) {
			return 1;
		}
		return CGAlgorithmsDD.orientationIndex(this.ends[4 * edge], this.ends[4 * edge + 1], this.ends[4 * edge + 2],
				this.ends[4 * edge + 3], x, y);
	}

	/** Whether a point lies inside, not on an edge. */
	boolean surround(PlanePoint point) {
		boolean inside = false;
		for (int edge = 0; edge < size(); edge++) {
			if (point.east() < west(edge) || point.east() > east(edge)) {
				continue;
			}
			int side = side(edge, point.east(), point.north());
			if (side == 0) {
				return false;
			}
			if (side > 0 && point.east() < east(edge)) {
				inside = !inside;
			}
		}
		return inside;
	}

	boolean comesNear(int edge, Extent place) {
		return west(edge) <= place.east() && east(edge) >= place.west() && south(edge) <= place.north()
				&& north(edge) >= place.south();
	}

	/**
	 * Whether two edges of one ring that are not neighbours have a point in common.
	 * @param first that with the lower number
	 */
	boolean meetApart(int first, int second) {
		if (second - first == 1 || second - first == size() - 1) {
			return false;
		}
		return west(first) <= east(second) && west(second) <= east(first) && south(first) <= north(second)
				&& south(second) <= north(first) && !isBeside(first, second) && !isBeside(second, first);
	}

	/** Whether both ends of one edge lie on the same side of the line of the other. */
	private boolean isBeside(int edge, int line) {
		return turn(line, 4 * edge) * turn(line, 4 * edge + 2) > 0;
	}

	private int turn(int line, int end) {
		return CGAlgorithmsDD.orientationIndex(this.ends[4 * line], this.ends[4 * line + 1], this.ends[4 * line + 2],
				this.ends[4 * line + 3], this.ends[end], this.ends[end + 1]);
	}

}
