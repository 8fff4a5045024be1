package kz.alatau.portal.geo;

import java.util.stream.IntStream;

/**
 * The edges of polygons, found by bands from west to east, and what follows from them:
 * how large an intersection is, whether a point lies inside, whether an edge comes near.
 * <p>
 * <b>The area of an intersection without the intersection.</b> Let an edge of a polygon
 * count for the trapezoid between it and some floor below, positive if the edge runs
 * westward and negative if it runs eastward. With shells anticlockwise and holes
 * clockwise these trapezoids add up to one inside the polygon and to nought outside. The
 * product of two such sums is one exactly in the intersection, so its area is the sum,
 * over all pairs of an edge of one and an edge of the other, of plus or minus the area
 * under both. No crossing is ever looked up, nothing is built that could be built
 * wrongly, and nothing can be thrown: touching edges, slivers and identical polygons are
 * sums like all others, exact to rounding. Upright edges have no trapezoid.
 * <p>
 * <b>Bands.</b> The width is cut into about half as many bands of equal width as there
 * are edges; each lists the edges whose range of eastings meets it. An edge is looked at
 * in the first band that it shares with the question, so never twice. There are fewer
 * bands where many edges are long, so that the lists stay in proportion to the edges.
 * <p>
 * <b>Points.</b> A ray straight down crosses an odd number of edges from inside; which
 * side of an edge a point lies on is decided exactly, in double-double arithmetic where
 * needed, and a point on an edge belongs to the polygon.
 */
final class EdgeBands {

	private static final int LISTED_PER_EDGE = 4;

	private final Rings rings;

	private final Extent extent;

	private final Edges edges;

	private final double bandsPerMetre;

	private final int[] firstBand;

	/** Where the list of a band starts in {@link #listed}. */
	private final int[] starts;

	private final int[] listed;

	EdgeBands(Rings rings) {
		this.rings = rings;
		this.extent = rings.extent();
		this.edges = new Edges(rings);
		int bands = bands();
		double perMetre = bands / this.extent.width();
		this.bandsPerMetre = Double.isFinite(perMetre) ? perMetre : 0;
		this.firstBand = new int[this.edges.size()];
		this.starts = new int[bands + 1];
		this.listed = list();
	}

	private int bands() {
		double widths = 0;
		for (int edge = 0; edge < this.edges.size(); edge++) {
			widths += this.edges.east(edge) - this.edges.west(edge);
		}
		double edgesAtOnce = Math.max(2, widths / this.extent.width());
		double most = Math.min(this.edges.size() / 2.0, LISTED_PER_EDGE * this.edges.size() / edgesAtOnce);
		return Math.max(1, (int) most);
	}

	private int[] list() {
		for (int edge = 0; edge < this.edges.size(); edge++) {
			this.firstBand[edge] = band(this.edges.west(edge));
			for (int band = this.firstBand[edge]; band <= band(this.edges.east(edge)); band++) {
				this.starts[band + 1]++;
			}
		}
		for (int band = 1; band < this.starts.length; band++) {
			this.starts[band] += this.starts[band - 1];
		}
		int[] next = this.starts.clone();
		int[] list = new int[this.starts[this.starts.length - 1]];
		for (int edge = 0; edge < this.edges.size(); edge++) {
			for (int band = this.firstBand[edge]; band <= band(this.edges.east(edge)); band++) {
				list[next[band]++] = edge;
			}
		}
		return list;
	}

	/** Never falls from west to east, so that what meets has a band in common. */
	private int band(double x) {
		long band = (long) ((x - this.extent.west()) * this.bandsPerMetre);
		return Math.clamp(band, 0, this.starts.length - 2);
	}

	Rings rings() {
		return this.rings;
	}

	Extent extent() {
		return this.extent;
	}

	/** The area of the intersection with other polygons, exact to rounding. */
	double areaShared(Rings others) {
		double floor = Math.max(this.extent.south(), others.extent().south());
		double sum = 0;
		for (int i = 0; i < others.size(); i++) {
			int next = others.after(i);
			if (others.y(i) <= floor && others.y(next) <= floor) {
				continue;
			}
			if (others.x(i) < others.x(next)) {
				sum -= areaUnder(others.x(i), others.y(i), others.x(next), others.y(next), floor);
			}
			else if (others.x(i) > others.x(next)) {
				sum += areaUnder(others.x(next), others.y(next), others.x(i), others.y(i), floor);
			}
		}
		return Math.max(0, sum);
	}

	/** The part of these polygons under an edge and above the floor. */
	private double areaUnder(double x1, double y1, double x2, double y2, double floor) {
		if (x2 <= this.extent.west() || x1 >= this.extent.east()) {
			return 0;
		}
		int first = band(x1);
		int last = band(x2);
		double sum = 0;
		for (int band = first; band <= last; band++) {
			for (int i = this.starts[band]; i < this.starts[band + 1]; i++) {
				int edge = this.listed[i];
				boolean seen = band > Math.max(this.firstBand[edge], first);
				if (!seen && this.edges.north(edge) > floor) {
					sum += this.edges.countUnder(edge, x1, y1, x2, y2, floor);
				}
			}
		}
		return sum;
	}

	/** Whether a point lies inside or on an edge. */
	boolean cover(double x, double y) {
		if (!this.extent.holds(x, y)) {
			return false;
		}
		boolean inside = false;
		int band = band(x);
		for (int i = this.starts[band]; i < this.starts[band + 1]; i++) {
			int edge = this.listed[i];
			if (x < this.edges.west(edge) || x > this.edges.east(edge)) {
				continue;
			}
			int side = this.edges.side(edge, x, y);
			if (side == 0) {
				return true;
			}
			// The eastern end belongs to the next edge, lest a corner be crossed twice.
			if (side > 0 && x < this.edges.east(edge)) {
				inside = !inside;
			}
		}
		return inside;
	}

	/** Whether the rectangle around any edge meets the rectangle. */
	boolean comeNear(Extent place) {
		if (!this.extent.meets(place)) {
			return false;
		}
		int last = band(place.east());
		for (int band = band(place.west()); band <= last; band++) {
			for (int i = this.starts[band]; i < this.starts[band + 1]; i++) {
				if (this.edges.comesNear(this.listed[i], place)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether there is one ring and its edges meet only at the corners: it is valid. */
	boolean isSimpleRing() {
		return this.rings.isSingle() && IntStream.range(0, this.starts.length - 1).noneMatch(this::hasEdgesThatMeet);
	}

	private boolean hasEdgesThatMeet(int band) {
		for (int i = this.starts[band]; i < this.starts[band + 1]; i++) {
			for (int j = this.starts[band]; j < i; j++) {
				if (this.edges.meetApart(this.listed[j], this.listed[i])) {
					return true;
				}
			}
		}
		return false;
	}

}
